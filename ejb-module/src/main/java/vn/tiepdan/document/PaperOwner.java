package vn.tiepdan.document;

import java.io.Serializable;

/** The record a paper belongs to: its kind as the feature below calls it ({@code petition}, {@code visit}) and its code. */
public record PaperOwner(String kind, String code) implements Serializable {}
