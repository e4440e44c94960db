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
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.petition.PetitionFilter;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.reception.VisitFilter;
import vn.tiepdan.reception.VisitRegister;
import vn.tiepdan.reception.VisitRow;
import vn.tiepdan.schedule.ScheduleDay;
import vn.tiepdan.schedule.ScheduleRegister;
import vn.tiepdan.web.shared.Menu;

/** Backs {@code index.xhtml}: the stage of the occasion, today's reception and duty, what is overdue and what is due soon. */
@Named
@RequestScoped
public class HomePage {

    private static final int SOON_DAYS = 3;
    private static final int READ = 60;
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
    Scope scope;

    @Inject
    Menu menu;

    @Inject
    Clock clock;

    private List<OccasionDay> stages;
    private ScheduleDay today;
    private List<DueLine> overdue = List.of();
    private List<DueLine> soon = List.of();
    private long overdueCount;
    private long soonCount;
    private boolean records;
    private boolean mine;

    @PostConstruct
    void open() {
        LocalDate day = LocalDate.now(clock);
        stages = occasions.today();
        if (scope.home() != null) {
            today = schedule.today(scope.home());
        }
        records = menu.offers("PETITION_REGISTER") || menu.offers("RECEPTION_BOOK");
        if (records) {
            mine = scope.roles().stream().allMatch(Role.SPECIALIST::equals);
            List<DueLine> due = due(day.plusDays(SOON_DAYS));
            overdue = due.stream()
                    .filter(line -> line.clock().dueOn().isBefore(day))
                    .toList();
            soon = due.stream()
                    .filter(line -> !line.clock().dueOn().isBefore(day))
                    .toList();
            overdueCount = count(day.minusDays(1));
            soonCount = count(day.plusDays(SOON_DAYS)) - overdueCount;
        }
    }

    private List<DueLine> due(LocalDate by) {
        List<DueLine> lines = new ArrayList<>();
        petitions.find(petitionsDue(by), 0, READ).stream()
                .filter(row -> row.clock() != null)
                .map(DueLine::of)
                .forEach(lines::add);
        if (!mine) {
            visits.find(VisitFilter.dueBy(by), 0, READ).stream()
                    .filter(row -> row.clock() != null)
                    .map(DueLine::of)
                    .forEach(lines::add);
        }
        lines.sort(Comparator.comparing((DueLine line) -> line.clock().dueOn()).thenComparing(DueLine::code));
        return lines;
    }

    private long count(LocalDate by) {
        return petitions.count(petitionsDue(by)) + (mine ? 0 : visits.count(VisitFilter.dueBy(by)));
    }

    private PetitionFilter petitionsDue(LocalDate by) {
        return new PetitionFilter(
                null,
                null,
                null,
                null,
                null,
                mine ? PetitionFilter.OfficerChoice.MINE : null,
                null,
                null,
                null,
                null,
                by);
    }

    public List<OccasionDay> getStages() {
        return stages;
    }

    public ScheduleDay getToday() {
        return today;
    }

    public List<DueLine> getOverdue() {
        return overdue.stream().limit(SHOWN).toList();
    }

    public List<DueLine> getSoon() {
        return soon.stream().limit(SHOWN).toList();
    }

    public long getOverdueCount() {
        return overdueCount;
    }

    public long getSoonCount() {
        return soonCount;
    }

    public boolean isRecords() {
        return records;
    }

    /** Whether only what is assigned to the officer is counted. */
    public boolean isMine() {
        return mine;
    }

    /** A record whose law's clock runs out: where it is, what it is about, how long there is. */
    public record DueLine(String page, String code, String words, ClockRow clock) {

        static DueLine of(PetitionRow row) {
            return new DueLine("petition/dossier", row.code().toString(), row.summary(), row.clock());
        }

        static DueLine of(VisitRow row) {
            return new DueLine("reception/visit", row.code().toString(), row.content(), row.clock());
        }
    }
}
