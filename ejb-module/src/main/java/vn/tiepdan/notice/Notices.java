package vn.tiepdan.notice;

import static java.util.stream.Collectors.joining;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiepdan.access.PasswordReset;
import vn.tiepdan.deadline.ClockSubject;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Post;
import vn.tiepdan.shared.Repository;

/** All notices, as a collection, with who has read them. */
@Repository
class Notices {

    /** Kept, since to make one the server looks through all its archives. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    /**
     * Whose notice it is, written once, here: the officer's own ({@code ?1}), or one of a post he holds today ({@code ?2},
     * separated by commas); never of a record that concerns him.
     */
    static final String VISIBLE =
            "((n.to_officer = ?1 or n.to_posts && string_to_array(?2, ',')) and not ?1 = any (n.withheld))";

    @PersistenceContext
    EntityManager em;

    void add(List<Told> told, LocalDate day, Instant at) {
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        told.forEach(each -> rows.add(row(each)));
        em.createNativeQuery("""
                        insert into notice (code, kind, clock_id, rung_days, due_on, subject_kind, subject_code, record_code,
                                to_officer, to_posts, withheld, fired_on, fired_at)
                        select x.code, 'RUNG', x.clock, x.days, x.due, x.kind, x.subject, x.record,
                               x.officer, string_to_array(x.posts, ','), string_to_array(x.withheld, ','), ?2, ?3
                          from json_to_recordset(cast(?1 as json)) as x(code text, clock bigint, days integer, due date, kind text,
                               subject text, record text, officer text, posts text, withheld text)""")
                .setParameter(1, rows.build().toString())
                .setParameter(2, Date.valueOf(day))
                .setParameter(3, Timestamp.from(at))
                .executeUpdate();
    }

    private static JsonObjectBuilder row(Told told) {
        JsonObjectBuilder row = JSON.createObjectBuilder()
                .add("code", told.code().value())
                .add("clock", told.fired().clock())
                .add("days", told.fired().days())
                .add("due", told.fired().dueOn().toString())
                .add("kind", told.fired().subject().kind())
                .add("subject", told.fired().subject().code())
                .add("record", told.handling().shownCode())
                .add("withheld", listed(told.handling().concerned()));
        return told.address().officer() == null
                ? row.add("posts", listed(told.address().posts()))
                : row.add("officer", told.address().officer().value());
    }

    /** The morning's counts for one officer, once a day. */
    void add(NoticeCode code, OfficerCode officer, Work work, LocalDate day, Instant at) {
        em.createNativeQuery("""
                        insert into notice (code, kind, to_officer, due_count, overdue_count, new_count, fired_on, fired_at)
                        values (?1, 'SUMMARY', ?2, ?3, ?4, ?5, ?6, ?7)""")
                .setParameter(1, code.value())
                .setParameter(2, officer.value())
                .setParameter(3, work.due())
                .setParameter(4, work.overdue())
                .setParameter(5, work.assigned())
                .setParameter(6, Date.valueOf(day))
                .setParameter(7, Timestamp.from(at))
                .executeUpdate();
    }

    /** That a password was made anew: told to whose it is, or to those posts, then not to him a second time. */
    void add(NoticeCode code, PasswordReset reset, List<String> to, LocalDate day, Instant at) {
        String whose = reset.officer().value();
        em.createNativeQuery("""
                        insert into notice (code, kind, about_officer, by_officer, to_officer, to_posts, withheld, fired_on, fired_at)
                        values (?1, 'PASSWORD', ?2, ?3, nullif(?4, ''), string_to_array(nullif(?5, ''), ','),
                                string_to_array(?6, ','), ?7, ?8)""")
                .setParameter(1, code.value())
                .setParameter(2, whose)
                .setParameter(3, reset.by().value())
                .setParameter(4, to.isEmpty() ? whose : "")
                .setParameter(5, listed(to))
                .setParameter(6, to.isEmpty() ? "" : whose)
                .setParameter(7, Date.valueOf(day))
                .setParameter(8, Timestamp.from(at))
                .executeUpdate();
    }

    /** True when it was not told before: what happens once is told once, whoever tells it first. */
    boolean add(NoticeCode code, News news, OfficerCode officer, LocalDate day, Instant at) {
        return em.createNativeQuery("""
                        insert into notice (code, kind, words, arguments, told_key, subject_kind, subject_code, record_code,
                                to_officer, to_posts, withheld, fired_on, fired_at)
                        values (?1, 'NEWS', ?2, array(select json_array_elements_text(cast(?3 as json))), ?4, ?5, ?6, ?7,
                                nullif(?8, ''), string_to_array(nullif(?9, ''), ','), string_to_array(?10, ','), ?11, ?12)
                        on conflict on constraint notice_news_uq do nothing""")
                        .setParameter(1, code.value())
                        .setParameter(2, news.words())
                        .setParameter(
                                3,
                                JSON.createArrayBuilder(news.arguments())
                                        .build()
                                        .toString())
                        .setParameter(4, officer == null ? news.key() : news.key() + " " + officer)
                        .setParameter(5, news.subject().kind())
                        .setParameter(6, news.subject().code())
                        .setParameter(7, news.shownCode())
                        .setParameter(8, officer == null ? "" : officer.value())
                        .setParameter(9, officer == null ? listed(news.posts()) : "")
                        .setParameter(10, listed(news.concerned()))
                        .setParameter(11, Date.valueOf(day))
                        .setParameter(12, Timestamp.from(at))
                        .executeUpdate()
                == 1;
    }

    /** From now on exactly these officers do not find the notices of the record, and get no letter about it. */
    void withhold(ClockSubject subject, Set<OfficerCode> officers) {
        em.createNativeQuery(
                        "update notice set withheld = string_to_array(?3, ',') where subject_kind = ?1 and subject_code = ?2")
                .setParameter(1, subject.kind())
                .setParameter(2, subject.code())
                .setParameter(3, listed(officers))
                .executeUpdate();
        em.createNativeQuery("""
                        delete from mail_outbox m using notice n
                         where n.id = m.notice_id and n.subject_kind = ?1 and n.subject_code = ?2 and m.sent_at is null
                           and m.officer_code = any (string_to_array(?3, ','))""")
                .setParameter(1, subject.kind())
                .setParameter(2, subject.code())
                .setParameter(3, listed(officers))
                .executeUpdate();
    }

    /** Marks one notice as read, when it is his. */
    void read(NoticeCode code, OfficerCode me, List<Post> posts, Instant at) {
        em.createNativeQuery(
                        "insert into notice_read (notice_id, officer_code, read_at) select n.id, ?1, ?3 from notice n where "
                                + VISIBLE + " and n.code = ?4 on conflict on constraint notice_read_pk do nothing")
                .setParameter(1, me.value())
                .setParameter(2, listed(posts))
                .setParameter(3, Timestamp.from(at))
                .setParameter(4, code.value())
                .executeUpdate();
    }

    void readAll(OfficerCode me, List<Post> posts, Instant at) {
        em.createNativeQuery(
                        "insert into notice_read (notice_id, officer_code, read_at) select n.id, ?1, ?3 from notice n where "
                                + VISIBLE + " on conflict on constraint notice_read_pk do nothing")
                .setParameter(1, me.value())
                .setParameter(2, listed(posts))
                .setParameter(3, Timestamp.from(at))
                .executeUpdate();
    }

    static String listed(Collection<?> codes) {
        return codes.stream().map(Object::toString).sorted().collect(joining(","));
    }
}
