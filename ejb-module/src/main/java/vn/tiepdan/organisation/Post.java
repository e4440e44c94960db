package vn.tiepdan.organisation;

import java.io.Serializable;

/** A role for a ward, a city or a province, whoever holds it at the time: {@code CHAIR@TDAN}. */
public record Post(String role, UnitCode unit) implements Serializable {

    @Override
    public String toString() {
        return role + "@" + unit;
    }
}
