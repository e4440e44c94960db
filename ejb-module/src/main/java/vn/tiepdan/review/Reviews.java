package vn.tiepdan.review;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.document.Numbering;
import vn.tiepdan.hotspot.CaseReaders;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.MatterRegister;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;
import vn.tiepdan.shared.Stale;

/** All reviews with their members and minutes, as a collection. */
@Repository
class Reviews {

    /** Who sees a review: whoever sees the case, and who leads it; never whom the case concerns. */
    static final String SEEN =
            "(" + MatterRegister.seen("r.matter") + " or (r.lead = :me and " + Scope.notHidden("r.matter") + "))";

    @PersistenceContext
    EntityManager em;

    @Inject
    Numbering numbering;

    @Inject
    Scope scope;

    void add(ProlongedCaseReview review) {
        em.persist(review);
        em.flush();
    }

    void write() {
        em.flush();
    }

    ReviewCode next(UnitCode unit, int year) {
        String stem = "RS-%s-%d-".formatted(unit, year);
        numbering.inTurn(stem);
        long known = ((Number) em.createNativeQuery("select count(*) from case_review where code like ?1 || '%'")
                        .setParameter(1, stem)
                        .getSingleResult())
                .longValue();
        return new ReviewCode(stem + (known + 1));
    }

    boolean isOpenFor(MatterCode matter) {
        return em.createQuery(
                                "select count(r) from ProlongedCaseReview r where r.matter = :matter and r.state <> vn.tiepdan.review.ReviewState.NOTIFIED_IN_WRITING",
                                Long.class)
                        .setParameter("matter", matter)
                        .getSingleResult()
                > 0;
    }

    ProlongedCaseReview withCode(ReviewCode code) {
        CaseReaders.require(scope);
        return scope.bind(em.createQuery(
                        "select r from ProlongedCaseReview r where r.code = :code and " + SEEN,
                        ProlongedCaseReview.class))
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("review.not-found"));
    }

    /** Refuses who decided on another version than the one stored ({@code review.stale}). */
    ProlongedCaseReview asSeen(ReviewCode code, int seenVersion) {
        ProlongedCaseReview review = withCode(code);
        if (review.version() != seenVersion) {
            throw new Stale("review.stale");
        }
        return review;
    }

    void member(ProlongedCaseReview review, String body, String duty) {
        numbering.inTurn("members " + review.code());
        em.createNativeQuery("""
                        insert into case_review_member (review_id, ordinal, body, duty)
                        select ?1, coalesce(max(ordinal), 0) + 1, ?2, ?3 from case_review_member where review_id = ?1""")
                .setParameter(1, review.id())
                .setParameter(2, body)
                .setParameter(3, duty)
                .executeUpdate();
    }

    void minute(ProlongedCaseReview review, LocalDate on, String body, String words, boolean dissent, OfficerCode by) {
        numbering.inTurn("minutes " + review.code());
        em.createNativeQuery("""
                        insert into case_review_minute (review_id, ordinal, held_on, body, words, dissent, written_by)
                        select ?1, coalesce(max(ordinal), 0) + 1, ?2, cast(?3 as varchar), ?4, ?5, ?6 from case_review_minute where review_id = ?1""")
                .setParameter(1, review.id())
                .setParameter(2, Date.valueOf(on))
                .setParameter(3, body)
                .setParameter(4, words)
                .setParameter(5, dissent)
                .setParameter(6, by.value())
                .executeUpdate();
    }

    List<ReviewMember> members(ProlongedCaseReview review) {
        List<?> found = em.createNativeQuery(
                        "select ordinal, body, duty from case_review_member where review_id = ?1 order by ordinal")
                .setParameter(1, review.id())
                .getResultList();
        return found.stream()
                .map(line -> (Object[]) line)
                .map(line -> new ReviewMember(((Number) line[0]).intValue(), (String) line[1], (String) line[2]))
                .toList();
    }

    List<ReviewMinute> minutes(ProlongedCaseReview review) {
        List<?> found = em.createNativeQuery("""
                        select m.ordinal, m.held_on, m.body, m.words, m.dissent, o.full_name
                          from case_review_minute m join officer o on o.code = m.written_by
                         where m.review_id = ?1 order by m.ordinal""").setParameter(1, review.id()).getResultList();
        return found.stream()
                .map(line -> (Object[]) line)
                .map(line -> new ReviewMinute(
                        ((Number) line[0]).intValue(),
                        ((Date) line[1]).toLocalDate(),
                        (String) line[2],
                        (String) line[3],
                        (Boolean) line[4],
                        (String) line[5]))
                .toList();
    }
}
