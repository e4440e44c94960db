package vn.tiepdan.protection;

import java.time.LocalDate;
import vn.tiepdan.WholeDatabase;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/** The count of refused texts on a real database, each call a transaction of its own as the server makes it. */
public final class NamingTrialsOn extends NamingTrials {

    private final WholeDatabase database;

    public NamingTrialsOn(WholeDatabase database) {
        this.database = database;
    }

    @Override
    public boolean areExhausted(OfficerCode officer, LocalDate today) {
        return database.inTransaction(own -> {
            NamingTrials trials = new NamingTrials();
            trials.em = own;
            return trials.areExhausted(officer, today);
        });
    }

    @Override
    public boolean refused(OfficerCode officer, LocalDate today, String seal, UnitCode unit, boolean named) {
        return database.inTransaction(own -> {
            NamingTrials trials = new NamingTrials();
            trials.em = own;
            return trials.refused(officer, today, seal, unit, named);
        });
    }
}
