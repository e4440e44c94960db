package vn.tiepdan.review;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiepdan.hotspot.CaseReaders;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Repository;

/** Reads the reviews of prolonged cases within the caller's scope of view. */
@Repository
public class ReviewRegister {

    private static final String OPEN_FIRST =
            " order by case when r.state = vn.tiepdan.review.ReviewState.NOTIFIED_IN_WRITING then 1 else 0 end, r.dueOn nulls first, r.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    Reviews reviews;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /** One page; unit, programme and state null for all. */
    public List<ReviewRow> find(UnitCode unit, ReviewProgramme programme, ReviewState state, int first, int size) {
        return rows(asked("select r", ProlongedCaseReview.class, unit, programme, state, OPEN_FIRST)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList());
    }

    public long count(UnitCode unit, ReviewProgramme programme, ReviewState state) {
        return asked("select count(r)", Long.class, unit, programme, state, "").getSingleResult();
    }

    public ReviewRow row(ReviewCode code) {
        return rows(List.of(reviews.withCode(code))).get(0);
    }

    /** The reviews of the case, the latest first. */
    public List<ReviewRow> of(MatterCode matter) {
        CaseReaders.require(scope);
        return rows(scope.bind(em.createQuery(
                        "select r from ProlongedCaseReview r where r.matter = :matter and " + Reviews.SEEN
                                + " order by r.id desc",
                        ProlongedCaseReview.class))
                .setParameter("matter", matter)
                .getResultList());
    }

    public List<ReviewMember> members(ReviewCode code) {
        return reviews.members(reviews.withCode(code));
    }

    public List<ReviewMinute> minutes(ReviewCode code) {
        return reviews.minutes(reviews.withCode(code));
    }

    private <T> TypedQuery<T> asked(
            String what, Class<T> type, UnitCode unit, ReviewProgramme programme, ReviewState state, String order) {
        CaseReaders.require(scope);
        TypedQuery<T> query = scope.bind(em.createQuery(
                what + " from ProlongedCaseReview r where " + Reviews.SEEN
                        + (unit == null ? "" : " and r.unit = :unit")
                        + (programme == null ? "" : " and r.programmes like :programme")
                        + (state == null ? "" : " and r.state = :state")
                        + order,
                type));
        if (unit != null) {
            query.setParameter("unit", unit);
        }
        if (programme != null) {
            query.setParameter("programme", "%" + programme + "%");
        }
        if (state != null) {
            query.setParameter("state", state);
        }
        return query;
    }

    private List<ReviewRow> rows(List<ProlongedCaseReview> found) {
        LocalDate today = LocalDate.now(clock);
        Map<OfficerCode, String> names = names(found.stream()
                .flatMap(review -> Stream.of(review.lead(), review.proposedBy(), review.approvedBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<MatterCode, String> titles =
                titles(found.stream().map(ProlongedCaseReview::matter).collect(Collectors.toSet()));
        return found.stream()
                .map(review -> review.row(
                        titles.get(review.matter()),
                        name(names, review.lead()),
                        name(names, review.proposedBy()),
                        name(names, review.approvedBy()),
                        today))
                .toList();
    }

    private static String name(Map<OfficerCode, String> names, OfficerCode officer) {
        return officer == null ? null : names.get(officer);
    }

    private Map<OfficerCode, String> names(Set<OfficerCode> officers) {
        return officers.isEmpty()
                ? Map.of()
                : em.createQuery("select o.code, o.fullName from Officer o where o.code in :officers", Object[].class)
                        .setParameter("officers", officers)
                        .getResultStream()
                        .collect(Collectors.toMap(line -> (OfficerCode) line[0], line -> (String) line[1]));
    }

    private Map<MatterCode, String> titles(Set<MatterCode> matters) {
        return matters.isEmpty()
                ? Map.of()
                : em.createQuery("select m.code, m.title from Matter m where m.code in :matters", Object[].class)
                        .setParameter("matters", matters)
                        .getResultStream()
                        .collect(Collectors.toMap(line -> (MatterCode) line[0], line -> (String) line[1]));
    }
}
