package vn.tiepdan.dutylog;

import java.io.Serializable;

/**
 * What one officer's duty of a month comes to.
 *
 * @param assigned shifts in the roster
 * @param halvesWorked halves of working days to which he came and which he left in order
 * @param halvesOff the same on days off
 * @param amount in dong; half a day is paid by half
 */
public record AllowanceRow(String officerName, int assigned, int halvesWorked, int halvesOff, long amount)
        implements Serializable {

    private static final double HALF = 2.0;

    public double daysWorked() {
        return halvesWorked / HALF;
    }

    public double daysOff() {
        return halvesOff / HALF;
    }
}
