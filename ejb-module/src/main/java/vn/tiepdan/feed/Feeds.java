package vn.tiepdan.feed;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.tiepdan.document.Numbering;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.schedule.ReceptionType;
import vn.tiepdan.schedule.SessionState;
import vn.tiepdan.shared.Repository;

/** The secret addresses of officers' feeds, and what feeds are made of. */
@Repository
class Feeds {

    private static final String SESSIONS = """
            select s.code, s.version, b.name_vi, b.name_en, o.full_name, s.on_day, s.part, s.starts_at, s.ends_at, s.type, s.place,
                   p.name, p.address, s.state, m.on_day, m.starts_at,
                   case when s.state = 'SCHEDULED' and s.on_day >= ?3 and exists (select 1 from session_slot t where t.session_code = s.code)
                        then (select count(*) from session_slot t where t.session_code = s.code and not exists (
                                select 1 from slot_booking k where k.session_code = t.session_code and k.slot = t.number and k.ended_on is null))
                   end,
                   s.changed_at
              from reception_session s join unit b on b.code = s.body_code join officer o on o.code = s.presiding
                   left join reception_place p on p.code = s.place_code
                   left join reception_session m on m.code = s.moved_to and m.shown
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Numbering numbering;

    /** What was posted, by day. */
    List<PublicSession> shown(UnitCode unit, LocalDate from, LocalDate to, LocalDate today) {
        List<?> found = em.createNativeQuery(
                        SESSIONS
                                + " where s.unit_code = ?1 and s.shown and s.on_day between ?2 and ?4 order by s.on_day, s.starts_at nulls first, s.code")
                .setParameter(1, unit.value())
                .setParameter(2, Date.valueOf(from))
                .setParameter(3, Date.valueOf(today))
                .setParameter(4, Date.valueOf(to))
                .getResultList();
        return found.stream().map(Feeds::session).toList();
    }

    /** Every session at which the officer presides, posted or not. */
    List<PublicSession> presided(OfficerCode officer, LocalDate from, LocalDate to) {
        List<?> found = em.createNativeQuery(
                        SESSIONS + " where s.presiding = ?1 and s.on_day between ?2 and ?4 order by s.on_day, s.code")
                .setParameter(1, officer.value())
                .setParameter(2, Date.valueOf(from))
                .setParameter(3, Date.valueOf(to.plusDays(1)))
                .setParameter(4, Date.valueOf(to))
                .getResultList();
        return found.stream().map(Feeds::session).toList();
    }

    List<DutyEvent> duty(OfficerCode officer, LocalDate from, LocalDate to) {
        List<?> found = em.createNativeQuery("""
                        select d.id, d.version, d.on_day, d.part, d.place from duty_shift d
                         where d.officer_code = ?1 and d.on_day between ?2 and ?3 order by d.on_day, d.id""")
                .setParameter(1, officer.value())
                .setParameter(2, Date.valueOf(from))
                .setParameter(3, Date.valueOf(to))
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(column -> new DutyEvent(
                        ((Number) column[0]).longValue(),
                        ((Number) column[1]).intValue(),
                        day(column[2]),
                        DayPart.valueOf((String) column[3]),
                        ReceptionPlace.valueOf((String) column[4])))
                .toList();
    }

    List<UnitCode> unitsThatPost() {
        List<?> found = em.createNativeQuery("select distinct unit_code from reception_session where shown")
                .getResultList();
        return found.stream().map(code -> new UnitCode((String) code)).toList();
    }

    void add(OfficerFeed feed) {
        em.persist(feed);
        em.flush();
    }

    void write() {
        em.flush();
    }

    /** Renewals of one officer come one after the other. */
    void inTurn(OfficerCode officer) {
        numbering.inTurn("feed " + officer);
    }

    Optional<OfficerFeed> living(OfficerCode officer) {
        return em.createQuery(
                        "select f from OfficerFeed f where f.officer = :officer and f.revokedAt is null",
                        OfficerFeed.class)
                .setParameter("officer", officer)
                .getResultStream()
                .findFirst();
    }

    /** Whose feed the token opens: nobody's when it was revoked, or when he holds no post any more. */
    Optional<OfficerCode> officerOf(String hash, LocalDate today) {
        List<?> found = em.createNativeQuery("""
                        select f.officer_code from officer_feed f
                         where f.token_hash = ?1 and f.revoked_at is null
                           and exists (select 1 from position_holding h where h.officer_code = f.officer_code
                                          and h.valid_from <= ?2 and (h.valid_to is null or h.valid_to >= ?2))""")
                .setParameter(1, hash)
                .setParameter(2, Date.valueOf(today))
                .getResultList();
        return found.stream().map(code -> new OfficerCode((String) code)).findFirst();
    }

    private static PublicSession session(Object line) {
        Object[] column = (Object[]) line;
        return new PublicSession(
                (String) column[0],
                ((Number) column[1]).intValue(),
                (String) column[2],
                (String) column[3],
                (String) column[4],
                day(column[5]),
                DayPart.valueOf((String) column[6]),
                hour(column[7]),
                hour(column[8]),
                ReceptionType.valueOf((String) column[9]),
                ReceptionPlace.valueOf((String) column[10]),
                (String) column[11],
                (String) column[12],
                SessionState.valueOf((String) column[13]),
                day(column[14]),
                hour(column[15]),
                column[16] == null ? null : (Integer) ((Number) column[16]).intValue(),
                moment(column[17]));
    }

    private static Instant moment(Object column) {
        return column instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) column).toInstant();
    }

    private static LocalTime hour(Object column) {
        return column instanceof Time time ? time.toLocalTime() : (LocalTime) column;
    }

    private static LocalDate day(Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }
}
