package vn.tiepdan.succession;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.petition.PetitionFilter;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.petition.RegisterBook;
import vn.tiepdan.petition.StageChoice;
import vn.tiepdan.shared.Repository;

/** Reads handovers of the units whose open papers the caller reads; what is handed over is listed as far as he sees it. */
@Repository
public class MergerRegister {

    private static final int MOST_LINES = 2000;

    @Inject
    Mergers mergers;

    @Inject
    PetitionRegister petitions;

    @Inject
    Scope scope;

    public List<MergerRow> all() {
        return mergers.find(scope.openUnits());
    }

    public MergerRow row(MergerCode code) {
        return mergers.row(code, scope.openUnits());
    }

    /** What is open of the unit right now, of the open book alone. */
    public Map<WorkKind, Long> open(MergerCode code) {
        MergerRow row = row(code);
        return mergers.count(row.from(), row.effectiveOn());
    }

    /** The open petitions of the open book that the caller sees, those that press first. */
    public List<PetitionRow> petitions(MergerCode code) {
        MergerRow row = row(code);
        return scope.units().contains(row.from())
                ? petitions.find(
                        new PetitionFilter(
                                null,
                                row.from(),
                                null,
                                StageChoice.OPEN,
                                RegisterBook.OPEN,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null),
                        0,
                        MOST_LINES)
                : List.of();
    }
}
