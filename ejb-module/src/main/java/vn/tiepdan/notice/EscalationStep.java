package vn.tiepdan.notice;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import vn.tiepdan.deadline.WorkingCalendar;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.PostHolders;
import vn.tiepdan.organisation.PostRegister;
import vn.tiepdan.organisation.Role;

/**
 * One piece of the morning's work, in a transaction of its own: a rung is marked as reached together with its notices and
 * letters, or not at all.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class EscalationStep {

    private static final int CLOCKS = 1000;
    /** After more missed working days than these, only the latest rung of each clock is told. */
    private static final int CAUGHT_UP_AFTER = 5;

    @Inject
    Firings firings;

    @Inject
    Notices notices;

    @Inject
    Letters letters;

    @Inject
    Outbox outbox;

    @Inject
    PostRegister posts;

    @Inject
    Event<AudienceAsked> audience;

    @Inject
    Event<WorkAsked> work;

    @Inject
    Clock clock;

    int clocks = CLOCKS;

    /** The morning after which rungs are new today; today itself at the first morning ever and after a long standstill. */
    public LocalDate since(LocalDate today, WorkingCalendar calendar) {
        LocalDate last = firings.lastDayBefore(today).orElse(today);
        long missed = last.isBefore(today)
                ? last.plusDays(1)
                        .datesUntil(today)
                        .filter(calendar::worksOn)
                        .limit(CAUGHT_UP_AFTER + 1L)
                        .count()
                : 0;
        return missed > CAUGHT_UP_AFTER ? today : last;
    }

    /** Tells what the next clocks after {@code from} have reached, and where to go on; empty when that was all. */
    public OptionalLong fire(long from, LocalDate today, LocalDate since) {
        Instant now = clock.instant();
        OptionalLong to = firings.stretch(from, clocks, today);
        if (to.isPresent()) {
            List<Fired> fired = firings.fire(from, to.getAsLong(), today, since, now);
            if (!fired.isEmpty()) {
                List<Told> told = addressed(fired, today);
                notices.add(told, today, now);
                outbox.put(letters.about(told));
            }
        }
        return to;
    }

    private List<Told> addressed(List<Fired> fired, LocalDate today) {
        AudienceAsked question =
                new AudienceAsked(fired.stream().map(Fired::subject).collect(toSet()));
        audience.fire(question);
        Addressing addressing = new Addressing(posts, today);
        List<Told> told = new ArrayList<>();
        for (Fired each : fired) {
            question.handlingOf(each.subject()).ifPresent(handling -> addressing
                    .of(handling, each.to())
                    .ifPresent(address -> told.add(new Told(NoticeCode.fresh(), each, handling, address))));
        }
        return told;
    }

    /** Tells everybody once how much he has today; who comes second on a day does nothing. */
    public void sumUp(LocalDate today, LocalDate assignedSince) {
        Instant now = clock.instant();
        if (!firings.begin(today, now)) {
            return;
        }
        WorkAsked question = new WorkAsked(today, assignedSince);
        work.fire(question);
        PostHolders holders = posts.on(today);
        for (Map.Entry<OfficerCode, Work> desk : question.work().entrySet()) {
            OfficerCode officer = desk.getKey();
            if (!desk.getValue().isNone() && holders.works(officer)) {
                NoticeCode code = NoticeCode.fresh();
                notices.add(code, officer, desk.getValue(), today, now);
                outbox.put(letters.morning(code, officer, desk.getValue()));
            }
        }
    }
}
