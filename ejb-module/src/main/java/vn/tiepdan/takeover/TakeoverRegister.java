package vn.tiepdan.takeover;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiepdan.organisation.Detail;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.shared.NotFound;

/** Reads the batches of the wards whose registers the caller keeps, and from which one a petition came. */
@Stateless
@RolesAllowed({Role.CLERK, Role.OSU})
@TransactionAttribute(SUPPORTS)
public class TakeoverRegister {

    @PersistenceContext
    EntityManager em;

    @Inject
    Batches batches;

    @Inject
    PetitionRegister petitions;

    @Inject
    Scope scope;

    public long count() {
        return em.createQuery("select count(b) from TakeoverBatch b where b.unit in :units", Long.class)
                .setParameter("units", units())
                .getSingleResult();
    }

    /** The newest first. */
    public List<BatchRow> page(int first, int size) {
        return em.createQuery(
                        "select b from TakeoverBatch b where b.unit in :units order by b.id desc", TakeoverBatch.class)
                .setParameter("units", units())
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(TakeoverBatch::row)
                .toList();
    }

    public BatchRow row(BatchCode code) {
        return batches.withCode(code).row();
    }

    /** How many of its petitions somebody has worked on since it came in. */
    public long touched(BatchCode code) {
        return batches.touched(batches.withCode(code));
    }

    /** From which row of which batch a petition came and what the old register says of its end, for whoever is shown it in full. */
    @RolesAllowed({
        Role.OFFICER,
        Role.CLERK,
        Role.OSU,
        Role.SPECIALIST,
        Role.CHAIR,
        Role.VICE_CHAIR,
        Role.COUNCIL,
        Role.INSPECTOR
    })
    public Optional<OriginRow> originOf(PetitionCode code) {
        PetitionRow petition = petitions.row(code);
        boolean mine = scope.me().equals(petition.takenInBy()) || scope.me().equals(petition.assignee());
        if (scope.detailOf(petition.unit(), petition.book().shelf(), mine) != Detail.FULL) {
            return Optional.empty();
        }
        List<?> found = em.createNativeQuery("""
                        select b.code, r.line, r.words from takeover_row r join takeover_batch b on b.id = r.batch_id
                         where r.intake_code = ?1""")
                .setParameter(1, petition.intakeCode().value())
                .getResultList();
        return found.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row ->
                        new OriginRow(new BatchCode((String) row[0]), ((Number) row[1]).intValue(), (String) row[2]));
    }

    private Set<UnitCode> units() {
        Set<UnitCode> mine = scope.units().stream()
                .filter(unit -> scope.holdsIn(unit, Role.CLERK, Role.OSU))
                .collect(Collectors.toSet());
        if (mine.isEmpty()) {
            throw new NotFound("organisation.scope.empty");
        }
        return mine;
    }
}
