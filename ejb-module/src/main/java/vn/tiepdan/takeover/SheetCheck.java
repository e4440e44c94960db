package vn.tiepdan.takeover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.RegisterBook;
import vn.tiepdan.petition.RegisterTakeover;
import vn.tiepdan.petition.TakenOverPetition;

/** Reads all rows of a sheet and tells every one that cannot be taken over: by itself, beside the others, beside what is stored. */
@ApplicationScoped
class SheetCheck {

    @Inject
    RegisterTakeover door;

    @Inject
    Balances balances;

    @Inject
    Clock clock;

    /** What was found: the rows that can be taken over, and the problems of the others. */
    record Checked(List<RowReader.Read> rows, List<RowProblem> problems) {}

    /** A number of a book and year, taken once. */
    record Place(RegisterBook book, int year, int number) {}

    Checked check(UnitCode unit, Sheet sheet, Map<RegisterField, Integer> columns) {
        RowReader reader = new RowReader(columns, LocalDate.now(clock));
        List<RowProblem> problems = new ArrayList<>();
        List<RowReader.Read> rows = new ArrayList<>();
        Map<Place, Integer> lines = new HashMap<>();
        Map<String, Set<Integer>> stored = new HashMap<>();
        List<Balances.Period> paper = balances.periodsOf(unit);
        boolean seesDenunciations = door.seesDenunciations(unit);
        for (SheetRow row : sheet.rows()) {
            RowReader.Read read = reader.read(row);
            problems.addAll(read.problems());
            if (read.petition() == null) {
                continue;
            }
            TakenOverPetition petition = read.petition();
            if (petition.book() == RegisterBook.DENUNCIATION && !seesDenunciations) {
                // Which numbers of that book are taken is told to nobody who may not see it.
                problems.add(RowProblem.at(row.line(), RegisterField.KIND, "takeover.row.denunciation-not-yours"));
                continue;
            }
            Place place = new Place(petition.book(), petition.year(), petition.number());
            Integer before = lines.putIfAbsent(place, row.line());
            if (before != null) {
                problems.add(RowProblem.at(row.line(), RegisterField.NUMBER, "takeover.row.number-twice", before));
            } else if (stored.computeIfAbsent(
                            place.book() + " " + place.year(), asked -> door.numbers(unit, place.book(), place.year()))
                    .contains(place.number())) {
                problems.add(RowProblem.at(row.line(), RegisterField.NUMBER, "takeover.row.number-stored"));
            } else if (paper.stream()
                    .anyMatch(period -> period.covers(petition.paper().receivedOn()))) {
                problems.add(RowProblem.at(row.line(), RegisterField.RECEIVED_ON, "takeover.row.in-balance"));
            } else {
                rows.add(read);
            }
        }
        problems.addAll(swappedDays(sheet, columns));
        problems.sort(Comparator.comparingInt(RowProblem::line));
        return new Checked(rows, problems);
    }

    /**
     * A spreadsheet program of another country takes 03/02 for the second of March and keeps it as a date, and leaves 13/02 as the
     * text it cannot read so: where a column holds both, and no date in it has a day above twelve, its dates are not to be trusted.
     */
    private static List<RowProblem> swappedDays(Sheet sheet, Map<RegisterField, Integer> columns) {
        List<RowProblem> found = new ArrayList<>();
        if (sheet.format() != FileFormat.XLSX) {
            return found;
        }
        for (RegisterField field : List.of(
                RegisterField.RECEIVED_ON,
                RegisterField.WRITTEN_ON,
                RegisterField.ACCEPTED_ON,
                RegisterField.ANSWERED_ON)) {
            Integer column = columns.get(field);
            if (column == null) {
                continue;
            }
            List<SheetRow> dates = sheet.rows().stream()
                    .filter(row -> CellDate.isOfACell(row.cell(column)))
                    .toList();
            boolean noneAboveTwelve = dates.stream()
                    .allMatch(row -> Integer.parseInt(row.cell(column).substring(8)) <= 12);
            boolean textsAboveTwelve = sheet.rows().stream()
                    .map(row -> row.cell(column))
                    .anyMatch(cell -> cell != null && cell.matches("(1[3-9]|2\\d|3[01])[/.-].*"));
            if (!dates.isEmpty() && noneAboveTwelve && textsAboveTwelve) {
                dates.forEach(row -> found.add(RowProblem.at(row.line(), field, "takeover.row.day-swapped")));
            }
        }
        return found;
    }

    /** The highest number of each book and year among the rows. */
    static Map<RegisterBook, Map<Integer, Integer>> highest(List<RowReader.Read> rows) {
        Map<RegisterBook, Map<Integer, Integer>> highest = new TreeMap<>();
        rows.forEach(row -> highest.computeIfAbsent(row.petition().book(), book -> new TreeMap<>())
                .merge(row.petition().year(), row.petition().number(), Math::max));
        return highest;
    }

    static boolean isSealed(RowReader.Read row) {
        return row.petition().classification().kind() == PetitionKind.DENUNCIATION;
    }
}
