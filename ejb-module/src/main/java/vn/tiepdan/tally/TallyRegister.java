package vn.tiepdan.tally;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
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
import vn.tiepdan.headduty.SessionOutcome;
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

    @PersistenceContext
    EntityManager em;

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
        Heads heads = new Heads(em.createNativeQuery(
                        "select officer_code, valid_from, valid_to from role_grant where role in ('CHAIR', 'COUNCIL')")
                .getResultList());
        Map<Presidence, Set<String>> sessions = planned(unit, from, to, heads);
        boolean denunciations = scope.seesDenunciations(unit);
        List<VisitSum> sums = visits.sums(unit, from, to).stream()
                .filter(sum -> denunciations || sum.kind() != PetitionKind.DENUNCIATION)
                .toList();
        int refused = 0;
        for (VisitSum sum : sums) {
            Presidence presidence = heads.presidence(sum.type(), sum.presiding(), sum.visitedOn());
            lines.merge(presidence, line(presidence, sum), TallyLine::and);
            refused += sum.refused() ? sum.visits() : 0;
            if (presidence != Presidence.REGULAR) {
                sessions.get(presidence).add(session(sum.visitedOn(), sum.presiding()));
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
    private Map<Presidence, Set<String>> planned(UnitCode unit, LocalDate from, LocalDate to, Heads heads) {
        Map<Presidence, Set<String>> sessions = new HashMap<>();
        sessions.put(Presidence.HEAD, new HashSet<>());
        sessions.put(Presidence.DELEGATED, new HashSet<>());
        LocalDate today = LocalDate.now(clock);
        LocalDate last = to.isAfter(today) ? today : to;
        if (!scope.openUnits().contains(unit) || last.isBefore(from)) {
            return sessions;
        }
        for (HeadSessionRow session : ledger.sessions(unit, from, last)) {
            EntryRow entry = session.entry();
            if (entry != null && entry.outcome() == SessionOutcome.MISSED) {
                continue;
            }
            OfficerCode sat = entry == null ? session.presiding() : entry.heldBy();
            Presidence presidence = heads.presidence(session.type(), sat, session.day());
            if (presidence != Presidence.REGULAR) {
                sessions.get(presidence).add(session(session.day(), sat));
            }
        }
        return sessions;
    }

    private static String session(LocalDate day, OfficerCode presiding) {
        return day + "|" + presiding;
    }

    /** Who was head of the committee or the council on which days; each body receives by its own. */
    private record Heads(List<?> grants) {

        private Presidence presidence(ReceptionType type, OfficerCode presiding, LocalDate day) {
            if (type == ReceptionType.REGULAR || presiding == null) {
                return Presidence.REGULAR;
            }
            boolean head = grants.stream()
                    .map(Object[].class::cast)
                    .anyMatch(grant -> presiding.value().equals(grant[0])
                            && !((Date) grant[1]).toLocalDate().isAfter(day)
                            && (grant[2] == null
                                    || !((Date) grant[2]).toLocalDate().isBefore(day)));
            return head ? Presidence.HEAD : Presidence.DELEGATED;
        }
    }
}
