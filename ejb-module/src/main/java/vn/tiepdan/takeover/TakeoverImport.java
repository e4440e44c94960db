package vn.tiepdan.takeover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.document.Book;
import vn.tiepdan.document.Numbering;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.RegisterBook;
import vn.tiepdan.petition.RegisterTakeover;
import vn.tiepdan.petition.TakenOver;
import vn.tiepdan.protection.Vault;
import vn.tiepdan.shared.DomainException;
import vn.tiepdan.shared.MachineTime;
import vn.tiepdan.shared.RuleBroken;

/** Makes petitions of the rows of a batch: all of them in one transaction, or none. */
@Stateless
@RolesAllowed({Role.CLERK, Role.OSU})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TakeoverImport {

    /** So many rows are written, forgotten and told of at a time. */
    private static final int STEP = 200;

    @Inject
    Batches batches;

    @Inject
    SheetCheck check;

    @Inject
    RegisterTakeover door;

    @Inject
    Numbering numbering;

    @Inject
    TakeoverProgress progress;

    @Inject
    Vault vault;

    @Inject
    AuditTrail trail;

    @Inject
    @MachineTime
    Clock machine;

    /** From now on the batch is being taken over; refused while anything is wrong with it. */
    public void begin(BatchCode code) {
        TakeoverBatch batch = batches.locked(code);
        batch.begin(machine.instant());
        checked(batch);
    }

    /**
     * Takes every row over.
     *
     * <p>The counters are moved first: until the end nobody else takes a number of these books, and what was free stays so. A row
     * that is refused after all refuses the whole batch ({@code takeover.import.row}, with its number and why).
     */
    public int importAll(BatchCode code) {
        TakeoverBatch batch = batches.withCode(code);
        UnitCode unit = batch.unit();
        List<RowReader.Read> rows = new ArrayList<>(checked(batch));
        // From the first line in the trail on nobody else writes one: rows that leave none come first.
        rows.sort(Comparator.comparing(TakeoverImport::mayHaveAClock));
        moveCounters(unit, rows);
        List<Batches.Kept> step = new ArrayList<>();
        int done = 0;
        for (RowReader.Read row : rows) {
            step.add(new Batches.Kept(row.line(), row.petition().paper().receivedOn(), taken(unit, row), row.words()));
            done++;
            if (step.size() == STEP || done == rows.size()) {
                door.write();
                batches.keep(batch, step);
                step.clear();
                progress.tell(code, done);
            }
        }
        trail.done("takeover.import", code, done + " rows");
        batches.withCode(code).imported(done, batches.transaction(), machine.instant());
        return done;
    }

    private static boolean mayHaveAClock(RowReader.Read row) {
        PetitionKind kind = row.petition().classification().kind();
        return row.petition().closedOn() == null
                && (kind == PetitionKind.COMPLAINT || kind == PetitionKind.DENUNCIATION);
    }

    private List<RowReader.Read> checked(TakeoverBatch batch) {
        Map<RegisterField, Integer> columns = batch.columns();
        if (!RowReader.missing(columns).isEmpty()) {
            throw new RuleBroken("takeover.import.problems", 0);
        }
        SheetCheck.Checked checked = check.check(batch.unit(), TakeoverDesk.sheet(batch, vault), columns);
        if (!checked.problems().isEmpty()) {
            throw new RuleBroken("takeover.import.problems", checked.problems().size());
        }
        return checked.rows();
    }

    private void moveCounters(UnitCode unit, List<RowReader.Read> rows) {
        SheetCheck.highest(rows)
                .forEach((book, years) -> years.forEach((year, last) -> {
                    numbering.standBehind(
                            book == RegisterBook.OPEN ? Book.PETITION : Book.DENUNCIATION, unit, year, last);
                    Set<Integer> taken = door.numbers(unit, book, year);
                    if (rows.stream()
                            .anyMatch(row -> row.petition().book() == book
                                    && row.petition().year() == year
                                    && taken.contains(row.petition().number()))) {
                        throw new RuleBroken("takeover.import.problems", 1);
                    }
                }));
    }

    private TakenOver taken(UnitCode unit, RowReader.Read row) {
        try {
            return door.takeOver(unit, row.petition());
        } catch (DomainException refused) {
            throw new RuleBroken("takeover.import.row", row.line(), refused.code());
        }
    }

    /** Notes that the import broke off; nothing of it came in. */
    @RolesAllowed({Role.CLERK, Role.OSU, Role.SYSTEM})
    public void brokenOff(BatchCode code, String problem, Integer line, String errorId) {
        TakeoverBatch batch = batches.ofAnybody(code);
        if (batch.stage() == BatchStage.IMPORTING) {
            batch.brokenOff(problem, line, errorId);
        }
    }

    /**
     * Looks after what nobody else does: an import of which nothing was heard for so long has been broken off with its server, and
     * what was uploaded and left lying is forgotten.
     */
    @RolesAllowed(Role.SYSTEM)
    public void tidyUp(Duration silence) {
        Instant now = machine.instant();
        batches.importingSilently(now.minus(silence))
                .forEach(batch -> batch.brokenOff("takeover.import.interrupted", null, null));
        batches.forgotten(now.minus(TakeoverBatch.KEPT)).forEach(batch -> {
            batch.abandon();
            trail.done("takeover.abandon", batch.code());
        });
    }
}
