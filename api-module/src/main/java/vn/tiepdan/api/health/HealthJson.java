package vn.tiepdan.api.health;

/** One word about the state of the product. */
public record HealthJson(String status) {}
