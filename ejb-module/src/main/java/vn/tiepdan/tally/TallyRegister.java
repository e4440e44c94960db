package vn.tiepdan.tally;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiepdan.headduty.EntryRow;
import vn.tiepdan.headduty.HeadRegister;
import vn.tiepdan.headduty.HeadSessionRow;
import vn.tiepdan.headduty.HolderCapacity;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.reception.VisitOrdinal;
import vn.tiepdan.reception.VisitRegister;
import vn.tiepdan.reception.VisitSum;
import vn.tiepdan.schedule.ReceptionType;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/**
 * Adds up the visits that the caller sees, as table 01/TCD does: a visit is counted once, a group of thirty is one visit of thirty
 * people, one of mixed content is one visit of several cases, and a session is counted also when nobody came.
 */
@Repository
public class TallyRegister {

    private static final int MOST_DAYS = 800;

    @Inject
    VisitRegister visits;

    @Inject
    HeadRegister ledger;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /** Refused as unknown for a ward of which the caller sees nothing, and for days that run backwards ({@code tally.days}). */
    public TallyRow of(UnitCode unit, LocalDate from, LocalDate to) {
        if (!scope.units().contains(unit)) {
            throw new NotFound("organisation.unit.not-found");
        }
        if (to.isBefore(from) || from.plusDays(MOST_DAYS).isBefore(to)) {
            throw new Invalid("to", "tally.days");
        }
        Map<Presidence, TallyLine> lines = new EnumMap<>(Presidence.class);
        for (Presidence presidence : Presidence.values()) {
            lines.put(presidence, TallyLine.none(presidence));
        }
        Map<String, Sitting> sittings = new HashMap<>();
        Map<Presidence, Set<String>> sessions = planned(unit, from, to, sittings);
        boolean denunciations = scope.seesDenunciations(unit);
        List<VisitSum> sums = visits.sums(unit, from, to).stream()
                .filter(sum -> denunciations || sum.kind() != PetitionKind.DENUNCIATION)
                .toList();
        int refused = 0;
        for (VisitSum sum : sums) {
            Sitting sitting = sitting(unit, sum, sittings);
            Presidence presidence = sitting.presidence();
            lines.merge(presidence, line(presidence, sum), TallyLine::and);
            refused += sum.refused() ? sum.visits() : 0;
            if (presidence != Presidence.REGULAR) {
                sessions.get(presidence).add(sitting.session());
            }
        }
        return new TallyRow(
                from,
                to,
                lines.values().stream()
                        .map(line -> line.and(held(
                                line.presidence(),
                                sessions.getOrDefault(line.presidence(), Set.of())
                                        .size())))
                        .toList(),
                refused,
                denunciations);
    }

    private static TallyLine held(Presidence presidence, int sessions) {
        return new TallyLine(presidence, sessions, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    private static TallyLine line(Presidence presidence, VisitSum sum) {
        int first = sum.ordinal() == VisitOrdinal.FIRST ? sum.cases() : 0;
        int repeat = sum.cases() - first;
        boolean group = sum.group();
        return new TallyLine(
                presidence,
                0,
                sum.visits(),
                sum.people(),
                first,
                repeat,
                group ? sum.visits() : 0,
                group ? sum.people() : 0,
                group ? first : 0,
                group ? repeat : 0);
    }

    /**
     * The sessions whose day has come, by day and who sat there, as the ledger of the head tells it; by who is to sit there while
     * nothing is recorded. One that was missed, moved or called off is none.
     */
    private Map<Presidence, Set<String>> planned(
            UnitCode unit, LocalDate from, LocalDate to, Map<String, Sitting> sittings) {
        Map<Presidence, Set<String>> sessions = new HashMap<>();
        sessions.put(Presidence.HEAD, new HashSet<>());
        sessions.put(Presidence.DELEGATED, new HashSet<>());
        LocalDate today = LocalDate.now(clock);
        LocalDate last = to.isAfter(today) ? today : to;
        if (!scope.openUnits().contains(unit) || last.isBefore(from)) {
            return sessions;
        }
        List<HeadSessionRow> told = ledger.sessions(unit, from, last).stream()
                .filter(session -> session.entry() == null || session.entry().isHeld())
                .toList();
        for (HeadSessionRow session : told) {
            EntryRow entry = session.entry();
            OfficerCode sat = entry == null ? session.presiding() : entry.heldBy();
            boolean head = entry == null
                    ? ledger.wasHead(sat, session.council(), unit, session.day())
                    : entry.capacity() == HolderCapacity.HEAD;
            Sitting sitting = Sitting.of(head, session.day(), sat);
            sittings.put(sitting.session(), sitting);
            sessions.get(sitting.presidence()).add(sitting.session());
        }
        for (HeadSessionRow session : told) {
            if (session.entry() != null) {
                sittings.putIfAbsent(
                        session(session.day(), session.presiding()),
                        sittings.get(session(session.day(), session.entry().heldBy())));
            }
        }
        return sessions;
    }

    /** As what somebody sat there: by the ledger, else by the role he held himself on that day. */
    private Sitting sitting(UnitCode unit, VisitSum sum, Map<String, Sitting> sittings) {
        OfficerCode sat = sum.presiding();
        if (sum.type() == ReceptionType.REGULAR || sat == null) {
            return Sitting.REGULAR;
        }
        LocalDate day = sum.visitedOn();
        return sittings.computeIfAbsent(
                session(day, sat),
                unrecorded -> Sitting.of(
                        ledger.wasHead(sat, false, unit, day) || ledger.wasHead(sat, true, unit, day), day, sat));
    }

    private static String session(LocalDate day, OfficerCode presiding) {
        return day + "|" + presiding;
    }

    /** Who sat there as what, told apart by day and officer. */
    private record Sitting(Presidence presidence, String session) {

        private static final Sitting REGULAR = new Sitting(Presidence.REGULAR, null);

        private static Sitting of(boolean head, LocalDate day, OfficerCode sat) {
            return new Sitting(head ? Presidence.HEAD : Presidence.DELEGATED, TallyRegister.session(day, sat));
        }
    }
}
