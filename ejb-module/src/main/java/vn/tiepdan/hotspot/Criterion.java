package vn.tiepdan.hotspot;

import java.io.Serializable;

/** A criterion of a complex case that the regime of the day knows, with the text of law it is drawn from. */
public record Criterion(String code, String basis) implements Serializable {}
