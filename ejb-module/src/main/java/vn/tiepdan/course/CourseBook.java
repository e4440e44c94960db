package vn.tiepdan.course;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Time;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.party.AuthorityKind;
import vn.tiepdan.party.CounselKind;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.Repository;

/** Reads and writes what stands beside visits of their course, by intake code and whoever asks. */
@Repository
class CourseBook {

    @PersistenceContext
    EntityManager em;

    /** The main outcome; null for none. */
    CourseRow.Outcome outcome(VisitCode visit) {
        List<?> found = em.createNativeQuery("""
                        select outcome, recipient, words, document_number, contact, promised_on, decided_on, decided_by
                          from visit_outcome where visit_code = ?1""").setParameter(1, visit.value()).getResultList();
        if (found.isEmpty()) {
            return null;
        }
        Object[] column = (Object[]) found.get(0);
        return new CourseRow.Outcome(
                VisitOutcome.valueOf((String) column[0]),
                (String) column[1],
                (String) column[2],
                (String) column[3],
                (String) column[4],
                day(column[5]),
                day(column[6]),
                new OfficerCode((String) column[7]));
    }

    void conclude(VisitCode visit, ConcludeVisit told, OfficerCode by, LocalDate on) {
        em.createNativeQuery("""
                        insert into visit_outcome (visit_code, outcome, recipient, words, document_number, contact, promised_on, decided_on, decided_by)
                        values (?1, ?2, nullif(?3, ''), ?4, nullif(?5, ''), nullif(?6, ''), cast(nullif(?7, '') as date), ?8, ?9)""")
                .setParameter(1, visit.value())
                .setParameter(2, told.outcome().name())
                .setParameter(3, text(told.recipient()))
                .setParameter(4, told.words())
                .setParameter(5, text(told.documentNumber()))
                .setParameter(6, text(told.contact()))
                .setParameter(7, text(told.promisedOn()))
                .setParameter(8, Date.valueOf(on))
                .setParameter(9, by.value())
                .executeUpdate();
    }

    List<CourseRow.Participant> participants(VisitCode visit) {
        List<?> found = em.createNativeQuery(
                        "select body, name, task, asked_on, files_came_on from visit_participant where visit_code = ?1 order by id")
                .setParameter(1, visit.value())
                .getResultList();
        List<CourseRow.Participant> rows = new ArrayList<>();
        for (Object line : found) {
            Object[] column = (Object[]) line;
            rows.add(new CourseRow.Participant(
                    rows.size() + 1,
                    (String) column[0],
                    (String) column[1],
                    (String) column[2],
                    day(column[3]),
                    day(column[4])));
        }
        return rows;
    }

    void add(VisitCode visit, AddParticipant told, OfficerCode by) {
        em.createNativeQuery("""
                        insert into visit_participant (id, version, visit_code, body, name, task, asked_on, added_by)
                        values (nextval('visit_participant_seq'), 1, ?1, ?2, nullif(?3, ''), ?4, cast(nullif(?5, '') as date), ?6)""")
                .setParameter(1, visit.value())
                .setParameter(2, told.body())
                .setParameter(3, text(told.name()))
                .setParameter(4, told.task())
                .setParameter(5, text(told.askedOn()))
                .setParameter(6, by.value())
                .executeUpdate();
    }

    void filesCame(VisitCode visit, int ordinal, LocalDate on) {
        int changed = em.createNativeQuery("""
                        update visit_participant set files_came_on = ?3, version = version + 1
                         where id = (select id from visit_participant where visit_code = ?1 order by id offset ?2 limit 1)""")
                .setParameter(1, visit.value())
                .setParameter(2, ordinal - 1)
                .setParameter(3, Date.valueOf(on))
                .executeUpdate();
        if (changed == 0) {
            throw new Invalid("participant", "course.participant.unknown");
        }
    }

    /** How the record was kept; null for nothing written down. */
    CourseRow.Protocol protocol(VisitCode visit) {
        List<?> found = em.createNativeQuery("""
                        select read_back_at, interpreter, agent_paper, agent_number, agent_on, counsel
                          from visit_protocol where visit_code = ?1""").setParameter(1, visit.value()).getResultList();
        if (found.isEmpty()) {
            return null;
        }
        Object[] column = (Object[]) found.get(0);
        return new CourseRow.Protocol(
                column[0] == null ? null : ((Time) column[0]).toLocalTime(),
                (String) column[1],
                column[2] == null ? null : AuthorityKind.valueOf((String) column[2]),
                (String) column[3],
                day(column[4]),
                column[5] == null ? null : CounselKind.valueOf((String) column[5]));
    }

    void keep(VisitCode visit, KeepProtocol told) {
        em.createNativeQuery("""
                        insert into visit_protocol (visit_code, read_back_at, interpreter, agent_paper, agent_number, agent_on, counsel)
                        values (?1, cast(nullif(?2, '') as time), nullif(?3, ''), nullif(?4, ''), nullif(?5, ''), cast(nullif(?6, '') as date), nullif(?7, ''))
                        on conflict (visit_code) do update set read_back_at = excluded.read_back_at, interpreter = excluded.interpreter,
                               agent_paper = excluded.agent_paper, agent_number = excluded.agent_number, agent_on = excluded.agent_on,
                               counsel = excluded.counsel""")
                .setParameter(1, visit.value())
                .setParameter(2, text(told.readBackAt()))
                .setParameter(3, text(told.interpreter()))
                .setParameter(4, text(told.agentPaper()))
                .setParameter(5, text(told.agentNumber()))
                .setParameter(6, text(told.agentOn()))
                .setParameter(7, text(told.counsel()))
                .executeUpdate();
    }

    /** Everything in words of one's own. */
    List<String> words(VisitCode visit) {
        CourseRow.Outcome outcome = outcome(visit);
        CourseRow.Protocol protocol = protocol(visit);
        return Stream.of(
                        outcome == null
                                ? Stream.<String>empty()
                                : Stream.of(
                                        outcome.recipient(),
                                        outcome.words(),
                                        outcome.documentNumber(),
                                        outcome.contact()),
                        participants(visit).stream().flatMap(one -> Stream.of(one.body(), one.name(), one.task())),
                        protocol == null
                                ? Stream.<String>empty()
                                : Stream.of(protocol.interpreter(), protocol.agentNumber()))
                .flatMap(all -> all)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Nothing of it stays where the visit stood; what was done is told anew by who knows it. */
    void forget(VisitCode visit) {
        for (String table : List.of("visit_outcome", "visit_participant", "visit_protocol")) {
            em.createNativeQuery("delete from " + table + " where visit_code = ?1")
                    .setParameter(1, visit.value())
                    .executeUpdate();
        }
    }

    private static LocalDate day(Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
