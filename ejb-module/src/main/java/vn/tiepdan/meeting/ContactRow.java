package vn.tiepdan.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.organisation.UnitCode;

/**
 * A body with which the ward works, as the directory shows it on a day.
 *
 * @param number what it is called up by
 * @param body its unit here, to which requests can be sent; null for a body without one
 * @param valid whether the entry holds on that day
 */
public record ContactRow(
        long number,
        int version,
        UnitCode unit,
        String name,
        UnitCode body,
        String contact,
        String telephone,
        String email,
        String address,
        LocalDate validFrom,
        LocalDate validTo,
        boolean valid)
        implements Serializable {}
