package vn.tiepdan.api.access;

import jakarta.json.bind.annotation.JsonbProperty;

/** A refused token as RFC 6749, section 5.2 has it: ASCII, English, for programmers. */
public record TokenErrorJson(
        String error, @JsonbProperty("error_description") String description) {}
