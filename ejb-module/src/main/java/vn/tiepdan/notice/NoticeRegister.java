package vn.tiepdan.notice;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.StringReader;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiepdan.notice.NoticeRow.Tone;
import vn.tiepdan.organisation.Caller;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.PostRegister;
import vn.tiepdan.shared.Repository;

/** Reads the caller's notices: list, count and the number of unread ones ask the same predicate. */
@Repository
public class NoticeRegister {

    private static final String FROM = """
             from notice n
             left join notice_read r on r.notice_id = n.id and r.officer_code = ?1
            """;
    private static final String ROWS = """
            select n.code, n.kind, n.rung_days, c.term_code, t.does, n.due_on, n.subject_kind, n.subject_code, n.record_code,
                   n.due_count, n.overdue_count, n.new_count, n.fired_at, r.read_at is not null,
                   a.full_name, b.full_name, n.to_officer is not null, n.words, cast(array_to_json(n.arguments) as text)
            """ + FROM + """
             left join officer a on a.code = n.about_officer
             left join officer b on b.code = n.by_officer
             left join deadline_clock c on c.id = n.clock_id
             left join legal_term t on t.code = c.term_code and t.version = c.term_version
             where\s""" + Notices.VISIBLE;

    /** Kept, since to make one the server looks through all its archives. */
    private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());

    @PersistenceContext
    EntityManager em;

    @Inject
    PostRegister posts;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** One page of the list: unread ones first, of these the latest, of a day the most pressing. */
    public List<NoticeRow> find(int first, int size) {
        List<?> found = mine(ROWS
                        + " order by r.read_at is not null, n.fired_on desc, n.due_on nulls first, n.id limit ?3 offset ?4")
                .setParameter(3, size)
                .setParameter(4, first)
                .getResultList();
        return found.stream().map(line -> row((Object[]) line)).toList();
    }

    public long count() {
        return number("select count(*)" + FROM + " where " + Notices.VISIBLE);
    }

    public long unread() {
        return number("select count(*)" + FROM + " where " + Notices.VISIBLE + " and r.read_at is null");
    }

    /** One notice of the caller. */
    Optional<NoticeRow> row(NoticeCode code) {
        List<?> found =
                mine(ROWS + " and n.code = ?3").setParameter(3, code.value()).getResultList();
        return found.stream().findFirst().map(line -> row((Object[]) line));
    }

    private long number(String sql) {
        return ((Number) mine(sql).getSingleResult()).longValue();
    }

    private Query mine(String sql) {
        OfficerCode me = caller.officer();
        return em.createNativeQuery(sql)
                .setParameter(1, me.value())
                .setParameter(2, Notices.listed(posts.of(me, LocalDate.now(clock))));
    }

    private static NoticeRow row(Object[] column) {
        return switch ((String) column[1]) {
            case "PASSWORD" -> passwordReset(column);
            case "NEWS" -> news(column);
            default -> reminder(column);
        };
    }

    private static NoticeRow news(Object[] column) {
        return new NoticeRow(
                new NoticeCode((String) column[0]),
                (String) column[17],
                arguments((String) column[18]),
                Tone.AT,
                (String) column[6],
                (String) column[7],
                (String) column[8],
                ((Timestamp) column[12]).toInstant(),
                (Boolean) column[13]);
    }

    private static List<String> arguments(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonString::getString);
        }
    }

    private static NoticeRow passwordReset(Object[] column) {
        return new NoticeRow(
                new NoticeCode((String) column[0]),
                Boolean.TRUE.equals(column[16]) ? "notice.password.yours" : "notice.password.of",
                List.of((String) column[14], (String) column[15]),
                Tone.AT,
                null,
                null,
                null,
                ((Timestamp) column[12]).toInstant(),
                (Boolean) column[13]);
    }

    private static NoticeRow reminder(Object[] column) {
        boolean summary = "SUMMARY".equals(column[1]);
        int days = summary ? 0 : ((Number) column[2]).intValue();
        return new NoticeRow(
                new NoticeCode((String) column[0]),
                summary ? "notice.summary" : Fired.words(days),
                summary
                        ? List.of(column[9].toString(), column[10].toString(), column[11].toString())
                        : List.of(
                                (String) column[3],
                                (String) column[4],
                                Fired.DAY.format(((Date) column[5]).toLocalDate())),
                summary ? Tone.SUMMARY : days < 0 ? Tone.BEFORE : days == 0 ? Tone.AT : Tone.AFTER,
                (String) column[6],
                (String) column[7],
                (String) column[8],
                ((Timestamp) column[12]).toInstant(),
                (Boolean) column[13]);
    }
}
