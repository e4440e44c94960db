package vn.tiepdan.takeover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.document.Book;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.MainOutcome;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.RecordStage;
import vn.tiepdan.petition.TakenOverPetition;
import vn.tiepdan.protection.Vault;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.MachineTime;
import vn.tiepdan.shared.Messages;
import vn.tiepdan.shared.RuleBroken;

/**
 * Where the keeper of the registers brings in an old one: reads the file, tells its columns apart, sees what would become of it,
 * has it taken over, and takes it back when it was wrong.
 *
 * <p>The file is not kept, and its name neither: it may name somebody. Its rows are kept under seal until they are petitions.
 */
@Stateless
@RolesAllowed({Role.CLERK, Role.OSU})
public class TakeoverDesk {

    /** What is larger is refused; a caller need not read further. */
    public static final int LARGEST = RegisterFile.LARGEST;

    private static final int ROWS_SHOWN = 15;
    private static final int PROBLEMS_SHOWN = 200;
    private static final int PROBLEMS_LISTED = 2_000;
    private static final int LONGEST_REASON = 300;
    private static final Duration UNDONE_WITHIN = Duration.ofDays(30);

    @Inject
    Batches batches;

    @Inject
    SheetCheck check;

    @Inject
    TakeoverImport importing;

    @Inject
    TakeoverWork work;

    @Inject
    Vault vault;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Messages messages;

    @Inject
    @MachineTime
    Clock machine;

    /** Reads a file and keeps its rows, sealed, to be looked at. */
    public BatchCode upload(String name, byte[] content) {
        UnitCode unit = scope.writesFor(null);
        scope.requireIn(unit, Role.CLERK, Role.OSU);
        Sheet sheet = RegisterFile.read(name, content);
        if (sheet.rows().size() > RegisterFile.MOST_ROWS) {
            throw new Invalid("file", "takeover.file.too-many-rows", RegisterFile.MOST_ROWS);
        }
        BatchCode code = BatchCode.fresh();
        batches.add(TakeoverBatch.uploaded(
                code,
                unit,
                sheet.format(),
                sheet.rows().size(),
                vault.seal(sheet.packed(), context(code)),
                RegisterField.recognised(sheet.head()),
                scope.me(),
                machine.instant()));
        trail.done("takeover.upload", code, sheet.rows().size() + " rows");
        return code;
    }

    /** Says which column holds what; a field that is not named has none. */
    public void tellApart(BatchCode code, Map<RegisterField, Integer> columns) {
        if (columns.values().stream().distinct().count() < columns.size()) {
            throw new Invalid("columns", "takeover.columns.twice");
        }
        batches.locked(code).tellApart(columns);
    }

    /** What would become of the batch: counts, the first rows, every problem up to a bound. */
    public TakeoverPreview preview(BatchCode code) {
        TakeoverBatch batch = batches.withCode(code);
        Sheet sheet = sheet(batch, vault);
        Map<RegisterField, Integer> columns = batch.columns();
        List<RegisterField> missing = RowReader.missing(columns);
        SheetCheck.Checked checked = missing.isEmpty()
                ? check.check(batch.unit(), sheet, columns)
                : new SheetCheck.Checked(List.of(), List.of());
        Map<PetitionKind, Integer> kinds = new EnumMap<>(PetitionKind.class);
        checked.rows()
                .forEach(row -> kinds.merge(row.petition().classification().kind(), 1, Integer::sum));
        return new TakeoverPreview(
                sheet.head(),
                columns,
                sheet.head().stream().filter(RegisterField::isEitherWay).toList(),
                missing,
                sheet.rows().size(),
                (int) checked.rows().stream()
                        .filter(row -> row.petition().closedOn() == null)
                        .count(),
                (int) checked.rows().stream()
                        .filter(row -> row.petition().closedOn() != null)
                        .count(),
                (int) checked.rows().stream()
                        .filter(row -> row.petition().paper().author() == null)
                        .count(),
                kinds,
                checked.rows().stream()
                        .mapToInt(row -> row.petition().number())
                        .min()
                        .orElse(0),
                checked.rows().stream()
                        .mapToInt(row -> row.petition().number())
                        .max()
                        .orElse(0),
                checked.rows().stream()
                        .limit(ROWS_SHOWN)
                        .map(TakeoverDesk::shown)
                        .toList(),
                checked.problems().size(),
                (int) checked.problems().stream()
                        .mapToInt(RowProblem::line)
                        .distinct()
                        .count(),
                checked.problems().stream().limit(PROBLEMS_SHOWN).toList());
    }

    /** The problems as a file for a spreadsheet program, in the language of the reader. */
    public byte[] problems(BatchCode code, Locale language) {
        TakeoverBatch batch = batches.withCode(code);
        Sheet sheet = sheet(batch, vault);
        List<RowProblem> found = RowReader.missing(batch.columns()).isEmpty()
                ? check.check(batch.unit(), sheet, batch.columns()).problems()
                : List.of();
        StringBuilder file = new StringBuilder("\uFEFF");
        file.append(GuardedCsv.line(
                messages.text(language, "takeover.problems.line", List.of()),
                messages.text(language, "takeover.problems.column", List.of()),
                messages.text(language, "takeover.problems.what", List.of())));
        found.stream()
                .limit(PROBLEMS_LISTED)
                .forEach(problem -> file.append(GuardedCsv.line(
                        String.valueOf(problem.line()),
                        headOf(sheet, batch.columns(), problem.field()),
                        messages.text(language, problem.code(), problem.arguments()))));
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String headOf(Sheet sheet, Map<RegisterField, Integer> columns, RegisterField field) {
        Integer column = columns.get(
                field == RegisterField.NAME && !columns.containsKey(field) ? RegisterField.NAME_AND_ADDRESS : field);
        return column == null || column >= sheet.head().size()
                ? ""
                : Objects.toString(sheet.head().get(column), "");
    }

    /**
     * Makes petitions of all its rows, in the background.
     *
     * <p>Refused when a row has a problem or a column is missing ({@code takeover.import.problems}).
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void begin(BatchCode code) {
        importing.begin(code);
        work.run(code);
    }

    /** A register as it may look, to be filled in. */
    public byte[] sample() {
        return SampleRegister.workbook();
    }

    /** Gives the batch up; what was read is forgotten. */
    public void abandon(BatchCode code) {
        batches.locked(code).abandon();
        trail.done("takeover.abandon", code);
    }

    /**
     * Takes a batch back: its petitions, clocks and seals go, its numbers are given again, the trail keeps that it was so.
     *
     * <p>Refused after thirty days ({@code takeover.undo.too-late}), to who does not see a book it stands in, and when somebody has
     * worked on one of them ({@code takeover.undo.touched}, with how many).
     */
    public int undo(BatchCode code, String reason) {
        String why = Folding.tidy(reason);
        if (why == null) {
            throw new Invalid("reason", "takeover.reason.missing");
        }
        if (why.length() > LONGEST_REASON) {
            throw new Invalid("reason", "takeover.reason.too-long", LONGEST_REASON);
        }
        TakeoverBatch batch = batches.locked(code);
        batch.requireImported();
        if (batch.isImportedBefore(machine.instant().minus(UNDONE_WITHIN))) {
            throw new RuleBroken("takeover.undo.too-late", UNDONE_WITHIN.toDays());
        }
        List<Batches.Place> places = batches.places(batch);
        if (places.stream().anyMatch(place -> place.book() == Book.DENUNCIATION)
                && !scope.seesDenunciations(batch.unit())) {
            throw new RuleBroken("takeover.row.denunciation-not-yours");
        }
        long touched = batches.touched(batch);
        if (touched > 0) {
            throw new RuleBroken("takeover.undo.touched", touched);
        }
        int gone = batches.undo(batch, places);
        batch.undone(scope.me(), why, machine.instant());
        trail.done("takeover.undo", code, gone + " rows");
        return gone;
    }

    static Sheet sheet(TakeoverBatch batch, Vault vault) {
        return Sheet.unpacked(vault.open(batch.contentSealed(), context(batch.code())));
    }

    private static String context(BatchCode code) {
        return "takeover|" + code;
    }

    private static PreviewRow shown(RowReader.Read row) {
        TakenOverPetition petition = row.petition();
        boolean sealed = SheetCheck.isSealed(row);
        PersonalData author = sealed ? null : petition.paper().author();
        return new PreviewRow(
                row.line(),
                petition.number(),
                petition.year(),
                petition.paper().receivedOn(),
                petition.classification().kind(),
                sealed && petition.paper().author() != null,
                author == null ? null : author.fullName(),
                author == null ? null : author.address(),
                petition.paper().summary(),
                petition.closedOn() != null
                        ? petition.outcome() == MainOutcome.ACCEPTED ? RecordStage.ANSWERED : RecordStage.CLOSED
                        : petition.acceptedOn() != null ? RecordStage.ACCEPTED : RecordStage.CLASSIFIED,
                petition.closedOn());
    }
}
