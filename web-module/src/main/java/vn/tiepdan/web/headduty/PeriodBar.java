package vn.tiepdan.web.headduty;

import java.io.Serializable;
import vn.tiepdan.headduty.PeriodRow;

/**
 * One column of the chart of a year: how high its parts stand, in hundredths of the chart's height, and where they begin.
 *
 * @param x the left edge, in the chart's own units
 * @param month the number of the month that begins here; 0 for none
 */
public record PeriodBar(double x, double width, PeriodRow period, int owed, int inPerson, int delegated, int month)
        implements Serializable {

    /** The chart is so high, in its own units. */
    public static final int HEIGHT = 100;

    public int owedAt() {
        return HEIGHT - owed;
    }

    public int inPersonAt() {
        return HEIGHT - inPerson;
    }

    public int delegatedAt() {
        return HEIGHT - inPerson - delegated;
    }

    public String state() {
        return period.state().name();
    }
}
