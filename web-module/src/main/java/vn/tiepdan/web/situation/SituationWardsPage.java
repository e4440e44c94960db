package vn.tiepdan.web.situation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.tiepdan.occasion.OccasionDay;
import vn.tiepdan.occasion.OccasionRegister;
import vn.tiepdan.situation.SituationRegister;
import vn.tiepdan.situation.WardLine;

/** Backs {@code situation/wards.xhtml}: one line for each ward in reach, a page at a time (R24). */
@Named
@RequestScoped
public class SituationWardsPage {

    private static final int SIZE = 20;

    @Inject
    SituationRegister register;

    @Inject
    OccasionRegister occasions;

    private int first;
    private List<WardLine> rows;
    private long count = -1;

    public List<WardLine> getRows() {
        if (rows == null) {
            rows = register.wards(first, SIZE);
        }
        return rows;
    }

    public long getCount() {
        if (count < 0) {
            count = register.countWards();
        }
        return count;
    }

    public List<OccasionDay> getStages() {
        return occasions.today();
    }

    public boolean isEarlier() {
        return first > 0;
    }

    public boolean isLater() {
        return first + SIZE < getCount();
    }

    public int getBefore() {
        return Math.max(0, first - SIZE);
    }

    public int getAfter() {
        return first + SIZE;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = Math.max(0, first);
    }
}
