package vn.tiepdan.hotspot;

import java.io.Serializable;
import java.time.LocalDate;

/** The goal that no hot spot arises: how many were opened in the span, and how many are open at its end. */
public record ZeroGoal(LocalDate from, LocalDate to, long opened, long open) implements Serializable {

    public boolean isMet() {
        return opened == 0 && open == 0;
    }
}
