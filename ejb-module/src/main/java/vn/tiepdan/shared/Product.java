package vn.tiepdan.shared;

/** The product's own name, as people read it. */
public final class Product {

    public static final String NAME = "Tiếp Dân";

    private Product() {}
}
