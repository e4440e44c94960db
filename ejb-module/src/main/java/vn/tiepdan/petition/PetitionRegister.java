package vn.tiepdan.petition;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Date;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiepdan.audit.AuditRow;
import vn.tiepdan.deadline.ClockRegister;
import vn.tiepdan.deadline.ClockRow;
import vn.tiepdan.deadline.Due;
import vn.tiepdan.document.LifeWithPapers;
import vn.tiepdan.document.PaperOwner;
import vn.tiepdan.identity.Masking;
import vn.tiepdan.organisation.Detail;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** Reads petitions within the caller's scope of view: list, count, detail and history ask the same predicate. */
@Repository
public class PetitionRegister {

    private static final String FROM =
            " from Petition p left join Citizen c on c.code = p.authorCitizen where " + Petitions.VISIBLE;
    private static final String NEWEST_FIRST = " order by p.receivedOn desc, p.id desc";
    private static final String CLOCKED_BY = "p.intakeCode";
    private static final String PRESSING_FIRST =
            " order by " + ClockRegister.earliest(PetitionClocks.SUBJECT, CLOCKED_BY) + ", p.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    Scope scope;

    @Inject
    ClockRegister clocks;

    @Inject
    LifeWithPapers life;

    @Inject
    Event<VisitsAsked> visits;

    /** One page of the list, newest first; of what is due, the most pressing first. */
    public List<PetitionRow> find(PetitionFilter filter, int first, int size) {
        Where where = where(filter);
        String order = filter.due() == null ? NEWEST_FIRST : PRESSING_FIRST;
        return rows(where.bind(em.createQuery("select p, c" + FROM + where + order, Object[].class))
                .setFirstResult(first)
                .setMaxResults(size));
    }

    /** The page that follows the key; the first one for null. */
    public List<PetitionRow> after(PetitionFilter filter, PetitionKey key, int size) {
        Where where = where(filter);
        if (key != null) {
            where.and(
                    "(p.receivedOn <= :keyDay and (p.receivedOn < :keyDay or p.id < :keyId))",
                    "keyDay",
                    key.receivedOn());
            where.also("keyId", key.id());
        }
        return rows(where.bind(em.createQuery("select p, c" + FROM + where + NEWEST_FIRST, Object[].class))
                .setMaxResults(size));
    }

    /** Where the page that ends with this petition ends. */
    public PetitionKey key(PetitionRow row) {
        return em.createQuery(
                        "select new vn.tiepdan.petition.PetitionKey(p.receivedOn, p.id) from Petition p where p.code = :code",
                        PetitionKey.class)
                .setParameter("code", row.code())
                .getSingleResult();
    }

    public long count(PetitionFilter filter) {
        Where where = where(filter);
        return where.bind(em.createQuery("select count(p)" + FROM + where, Long.class))
                .getSingleResult();
    }

    /** The petition with this code, or with this one when it came in. */
    public PetitionRow row(PetitionCode code) {
        Where where = new Where(scope);
        where.and("(p.code = :code or p.intakeCode = :code)", "code", code);
        return rows(where.bind(em.createQuery("select p, c" + FROM + where, Object[].class))).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("petition.not-found"));
    }

    /** Those of them that stand in the open book and are shown to the caller in full. */
    public List<PetitionRow> among(Set<PetitionCode> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        Where where = new Where(scope);
        where.and(
                "p.code in :codes and p.book = vn.tiepdan.petition.RegisterBook.OPEN and " + Petitions.IN_FULL,
                "codes",
                codes);
        return rows(where.bind(em.createQuery("select p, c" + FROM + where, Object[].class)));
    }

    /** The answers given, oldest first. */
    public List<ReplyRow> replies(PetitionCode code) {
        Where where = new Where(scope);
        where.and("p.code = :code", "code", row(code).code());
        Petition petition = (Petition) where.bind(em.createQuery("select p, c" + FROM + where, Object[].class))
                .getSingleResult()[0];
        List<?> found = em.createNativeQuery("""
                        select r.content, r.mode, r.given_on, r.given_by, r.document_number, r.proof, r.note, r.promised_on
                          from petition_reply r join petition p on p.id = r.petition_id where p.intake_code = ?1 order by r.id""")
                .setParameter(1, petition.intakeCode().value())
                .getResultList();
        Detail detail = petition.detailFor(scope);
        return found.stream().map(line -> reply((Object[]) line, detail)).toList();
    }

    /** Why the content, or who wrote and when it came, was corrected each time, oldest first; of sealed petitions nothing, lest a reason tell who wrote. */
    public List<String> corrections(PetitionCode code) {
        PetitionRow row = row(code);
        boolean mine = scope.me().equals(row.takenInBy()) || scope.me().equals(row.assignee());
        if (row.book() != RegisterBook.OPEN
                || scope.detailOf(row.unit(), row.book().shelf(), mine) != Detail.FULL) {
            return List.of();
        }
        List<?> found = em.createNativeQuery("""
                        select c.reason from petition_correction c join petition p on p.id = c.petition_id
                         where p.intake_code = ?1 and c.field in ('summary', 'receivedOn') order by c.id""")
                .setParameter(1, row.intakeCode().value())
                .getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    /** The life of the petition as the trail tells it, oldest first. */
    public List<AuditRow> history(PetitionCode code) {
        PetitionRow row = row(code);
        String intakeCode = row.intakeCode().value();
        return life.of(
                new PaperOwner(PapersOfPetitions.KIND, intakeCode),
                List.of(intakeCode, row.code().value()));
    }

    /** The officers of ours whom it is about. */
    public List<OfficerCode> concerned(PetitionCode code) {
        return em.createQuery(
                        "select o from Petition p join p.concerned o where p.code = :code order by o", String.class)
                .setParameter("code", row(code).code())
                .getResultStream()
                .map(OfficerCode::new)
                .toList();
    }

    private List<PetitionRow> rows(TypedQuery<Object[]> query) {
        List<Object[]> found = query.getResultList();
        List<String> codes = found.stream()
                .map(line -> ((Petition) line[0]).intakeCode().value())
                .toList();
        Map<String, List<ClockRow>> running = clocks.of(PetitionClocks.SUBJECT, codes);
        VisitsAsked seen = ask(found.stream()
                .map(line -> ((Petition) line[0]).visit())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return found.stream()
                .map(line -> ((Petition) line[0])
                        .row(
                                (vn.tiepdan.identity.Citizen) line[1],
                                scope,
                                seen.shows(((Petition) line[0]).visit()),
                                running.getOrDefault(
                                        ((Petition) line[0]).intakeCode().value(), List.of())))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private VisitsAsked ask(Set<String> intakeCodes) {
        VisitsAsked question = new VisitsAsked(intakeCodes);
        if (!intakeCodes.isEmpty()) {
            visits.fire(question);
        }
        return question;
    }

    private Where where(PetitionFilter filter) {
        Where where = new Where(scope);
        if (Folding.tidy(filter.words()) != null) {
            where.and(
                    "(lower(cast(p.code as varchar)) like :words escape '!' or lower(cast(p.intakeCode as varchar)) like :words escape '!'"
                            + " or (" + Petitions.IN_FULL
                            + " and (p.foldedSummary like :words escape '!' or c.foldedName like :words escape '!'"
                            + " or c.paperNumber like :words escape '!' or c.telephone like :words escape '!')))",
                    "words",
                    Folding.anywhere(filter.words()));
        }
        where.equal("p.unit", "unit", filter.unit());
        where.equal("p.kind", "kind", filter.kind());
        where.equal("p.book", "book", filter.book());
        where.equal("p.matter", "matter", filter.matter());
        where.equal("p.visit", "visit", filter.visit());
        if (filter.stage() != null) {
            where.and("p.stage in :stages", "stages", filter.stage().stages());
        }
        if (filter.visit() != null && !ask(Set.of(filter.visit())).shows(filter.visit())) {
            where.and("1 = 0", null, null);
        }
        if (filter.whose() == PetitionFilter.OfficerChoice.MINE) {
            where.and("p.assignee = :me", null, null);
        }
        if (filter.receivedFrom() != null) {
            where.and("p.receivedOn >= :from", "from", filter.receivedFrom());
        }
        if (filter.receivedTo() != null) {
            where.and("p.receivedOn <= :to", "to", filter.receivedTo());
        }
        if (filter.due() != null) {
            where.due(filter.due());
        }
        return where;
    }

    private static ReplyRow reply(Object[] column, Detail detail) {
        return new ReplyRow(
                ReplyContent.valueOf((String) column[0]),
                ReplyMode.valueOf((String) column[1]),
                ((Date) column[2]).toLocalDate(),
                new OfficerCode((String) column[3]),
                (String) column[4],
                Masking.text((String) column[5], detail),
                Masking.text((String) column[6], detail),
                column[7] == null ? null : ((Date) column[7]).toLocalDate());
    }

    /** Conditions with their values; the scope's own words are always bound. */
    private static final class Where {

        private final Scope scope;
        private final StringBuilder conditions = new StringBuilder();
        private final Map<String, Object> values = new HashMap<>();

        private Where(Scope scope) {
            this.scope = scope;
        }

        private void and(String condition, String name, Object value) {
            conditions.append(" and ").append(condition);
            if (name != null) {
                values.put(name, value);
            }
        }

        private void also(String name, Object value) {
            values.put(name, value);
        }

        private void due(Due due) {
            conditions.append(ClockRegister.condition(due, PetitionClocks.SUBJECT, CLOCKED_BY, values));
        }

        private void equal(String path, String name, Object value) {
            if (value != null) {
                and(path + " = :" + name, name, value);
            }
        }

        private <T> TypedQuery<T> bind(TypedQuery<T> query) {
            scope.bind(query);
            values.forEach(query::setParameter);
            return query;
        }

        @Override
        public String toString() {
            return conditions.toString();
        }
    }
}
