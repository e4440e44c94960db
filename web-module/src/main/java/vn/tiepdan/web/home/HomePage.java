package vn.tiepdan.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.tiepdan.deadline.ClockRow;
import vn.tiepdan.occasion.OccasionDay;
import vn.tiepdan.occasion.OccasionRegister;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitKind;
import vn.tiepdan.petition.Assignees;
import vn.tiepdan.petition.PetitionFilter;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.petition.RegisterBook;
import vn.tiepdan.petition.StageChoice;
import vn.tiepdan.reception.VisitFilter;
import vn.tiepdan.reception.VisitRegister;
import vn.tiepdan.reception.VisitRow;
import vn.tiepdan.schedule.ScheduleDay;
import vn.tiepdan.schedule.ScheduleRegister;
import vn.tiepdan.web.desk.DueChoice;
import vn.tiepdan.web.shared.Me;
import vn.tiepdan.web.shared.Menu;

/**
 * Backs {@code index.xhtml}: the stage of the occasion, today's reception and duty, the work that is one's own, and what waits in
 * the whole ward.
 *
 * <p>Each pile counts what the lists show to which it leads.
 */
@Named
@RequestScoped
public class HomePage {

    private static final int SHOWN = 8;

    @Inject
    OccasionRegister occasions;

    @Inject
    ScheduleRegister schedule;

    @Inject
    PetitionRegister petitions;

    @Inject
    VisitRegister visits;

    @Inject
    Assignees assignees;

    @Inject
    Scope scope;

    @Inject
    Menu menu;

    @Inject
    Me me;

    @Inject
    Clock clock;

    private List<OccasionDay> stages;
    private ScheduleDay today;
    private final List<Pile> mine = new ArrayList<>();
    private final List<Pile> common = new ArrayList<>();

    @PostConstruct
    void open() {
        stages = occasions.today();
        if (scope.home() != null) {
            today = schedule.today(scope.home());
        }
        if (menu.offers("PETITION_REGISTER") || menu.offers("RECEPTION_BOOK")) {
            boolean own = me.isOwnOnly();
            List<Pile> counted = own ? mine : common;
            if (assignees.includesMe()) {
                mine.add(pile("assigned", null, StageChoice.OPEN, null, true));
            }
            counted.add(pile("overdue", "overdue", null, null, own));
            counted.add(pile("soon", "soon", null, null, own));
            if (scope.seesUnclassified()) {
                common.add(pile("unclassified", null, StageChoice.RECEIVED, RegisterBook.UNCLASSIFIED, false));
            }
            if (me.isContent()) {
                counted.add(pile("unclocked", "none", StageChoice.OPEN, null, own));
            }
        }
    }

    /** What one is assigned are petitions; everything else waits as petition or as visit. */
    private Pile pile(String name, String due, StageChoice stage, RegisterBook book, boolean own) {
        LocalDate day = LocalDate.now(clock);
        PetitionFilter papers = new PetitionFilter(
                null,
                null,
                null,
                stage,
                book,
                own ? PetitionFilter.OfficerChoice.MINE : null,
                null,
                null,
                null,
                null,
                DueChoice.of(due, day));
        VisitFilter received =
                new VisitFilter(null, null, null, null, stage, book, null, null, null, false, DueChoice.of(due, day));
        List<Line> lines = new ArrayList<>();
        petitions.find(papers, 0, SHOWN).stream().map(Line::of).forEach(lines::add);
        if (!own) {
            visits.find(received, 0, SHOWN).stream().map(Line::of).forEach(lines::add);
        }
        lines.sort(Comparator.comparing(Line::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Line::on)
                .thenComparing(Line::code));
        String query = (due == null ? "" : "due=" + due + "&")
                + (stage == null ? "" : "stage=" + stage + "&")
                + (own ? "mine=true&" : "")
                + (book == null ? "all=true" : "book=" + book);
        return new Pile(
                name,
                lines.stream().limit(SHOWN).toList(),
                petitions.count(papers),
                own ? 0 : visits.count(received),
                query);
    }

    public List<OccasionDay> getStages() {
        return stages;
    }

    public ScheduleDay getToday() {
        return today;
    }

    /** What is the officer's own to do. */
    public List<Pile> getMine() {
        return mine;
    }

    /** What waits in all that the officer sees. */
    public List<Pile> getCommon() {
        return common;
    }

    /** Whether that is the officer's own ward, and not several. */
    public boolean isOneWard() {
        return me.getUnit() != null && me.getUnit().kind() == UnitKind.WARD;
    }

    /** Records that wait for the same thing: the first of them, how many, and what their lists are asked by. */
    public record Pile(String name, List<Line> lines, long petitions, long visits, String query) {

        public long total() {
            return petitions + visits;
        }

        /** A pile that should be empty is red when it is not. */
        public String colour() {
            if (total() == 0) {
                return "green";
            }
            return switch (name) {
                case "overdue" -> "red";
                case "soon", "unclassified" -> "amber";
                default -> "blue";
            };
        }

        public String icon() {
            return switch (colour()) {
                case "green" -> "✓";
                case "red" -> "▲";
                case "amber" -> "◐";
                default -> "";
            };
        }
    }

    /** A record that waits: where it is, what it is about, since when, and the law's clock if one runs. */
    public record Line(String page, String code, String words, LocalDate on, ClockRow clock) {

        static Line of(PetitionRow row) {
            return new Line(
                    "petition/dossier", row.code().toString(), row.summary(), row.receivedOn(), running(row.clock()));
        }

        static Line of(VisitRow row) {
            return new Line(
                    "reception/visit", row.code().toString(), row.content(), row.visitedOn(), running(row.clock()));
        }

        private static ClockRow running(ClockRow clock) {
            return clock != null && clock.isRunning() ? clock : null;
        }

        LocalDate dueOn() {
            return clock == null ? null : clock.dueOn();
        }
    }
}
