package vn.tiepdan.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.schedule.SessionState;
import vn.tiepdan.shared.LawTime;
import vn.tiepdan.shared.MachineTime;
import vn.tiepdan.shared.Messages;
import vn.tiepdan.shared.NotFound;

/**
 * Writes the calendars that programs fetch by themselves: a unit's posted schedule for everybody, an officer's own for who knows
 * its secret address. Nobody is signed in.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ScheduleFeeds {

    private static final Locale VIETNAMESE = Messages.VIETNAMESE;
    private static final int BEHIND = 60;
    private static final int AHEAD = 300;

    @Inject
    Feeds feeds;

    @Inject
    PublicScheduleRegister schedules;

    @Inject
    UnitRegister units;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    @Inject
    @MachineTime
    Clock machine;

    /** The posted sessions from sixty days ago on. */
    public CalendarFile ofUnit(UnitCode unit) {
        LocalDate today = LocalDate.now(clock);
        CalendarText text =
                new CalendarText(word("feed.name", schedules.unit(unit).nameVi()));
        schedules.of(unit, today.minusDays(BEHIND), today.plusDays(AHEAD)).forEach(session -> add(text, session));
        return text.file();
    }

    /** An officer's shifts and the sessions at which he presides; a revoked address is refused as one that never was. */
    public CalendarFile ofOfficer(String secret) {
        LocalDate today = LocalDate.now(clock);
        OfficerCode officer = feeds.officerOf(FeedSecret.fingerprint(secret), today)
                .orElseThrow(() -> new NotFound("feed.not-found"));
        LocalDate from = today.minusDays(BEHIND);
        LocalDate to = today.plusDays(AHEAD);
        CalendarText text = new CalendarText(word("feed.own-name", units.nameOf(officer)));
        feeds.presided(officer, from, to).forEach(session -> add(text, session));
        // A shift keeps no moment of its own: the beginning of the machine's day is never ahead and never goes back.
        Instant morning = LocalDate.now(machine).atStartOfDay(LawTime.ZONE).toInstant();
        for (DutyEvent shift : feeds.duty(officer, from, to)) {
            text.event(
                    "duty-" + shift.number(),
                    shift.sequence(),
                    shift.day(),
                    null,
                    null,
                    morning,
                    true,
                    word("feed.duty", word("schedule.part." + shift.part())),
                    word("schedule.place." + shift.place()));
        }
        return text.file();
    }

    private void add(CalendarText text, PublicSession session) {
        String state = session.isScheduled()
                ? null
                : session.state() == SessionState.POSTPONED && session.movedDay() != null
                        ? word("feed.moved", session.movedDay().toString())
                        : word("feed.state." + session.state());
        text.event(
                session.code(),
                session.sequence(),
                session.day(),
                session.startsAt(),
                session.endsAt(),
                session.changedAt(),
                session.isScheduled(),
                word("feed.session", session.bodyName()),
                session.placeName() == null
                        ? word("schedule.place." + session.place())
                        : session.placeName() + ", " + session.address(),
                word("feed.presiding", session.presidingName()),
                word("schedule.type." + session.type()),
                session.startsAt() == null ? word("schedule.part." + session.part()) : null,
                state);
    }

    private String word(String key, Object... arguments) {
        return messages.text(VIETNAMESE, key, List.of(arguments));
    }
}
