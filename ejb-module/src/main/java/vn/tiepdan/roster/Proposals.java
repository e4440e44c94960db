package vn.tiepdan.roster;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import vn.tiepdan.coverage.RequiredDuty;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** All proposals of rosters with their shifts, as one collection. */
@Repository
class Proposals {

    private static final int LISTED = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    Scope scope;

    void add(Object entry) {
        em.persist(entry);
    }

    void write() {
        em.flush();
    }

    /** Seen by whoever reads the open papers of the ward. */
    RosterProposal withCode(ProposalCode code) {
        return mine(find(code), code);
    }

    /** Kept from others until the transaction ends. */
    RosterProposal locked(ProposalCode code) {
        return mine(find(code).setLockMode(LockModeType.PESSIMISTIC_WRITE), code);
    }

    private TypedQuery<RosterProposal> find(ProposalCode code) {
        return em.createQuery("select p from RosterProposal p where p.code = :code", RosterProposal.class)
                .setParameter("code", code);
    }

    private RosterProposal mine(TypedQuery<RosterProposal> found, ProposalCode code) {
        return found.getResultStream()
                .filter(proposal -> scope.openUnits().contains(proposal.unit()))
                .findFirst()
                .orElseThrow(() -> new NotFound("roster.proposal.not-found", code));
    }

    List<RosterProposal> solving(UnitCode unit) {
        return em.createQuery(
                        "select p from RosterProposal p where p.unit = :unit and p.stage = vn.tiepdan.roster.ProposalStage.SOLVING",
                        RosterProposal.class)
                .setParameter("unit", unit)
                .getResultList();
    }

    /** How many are thought over on all servers and were heard of since. */
    long solvingSince(Instant since) {
        return em.createQuery(
                        "select count(p) from RosterProposal p where p.stage = vn.tiepdan.roster.ProposalStage.SOLVING and p.touchedAt > :since",
                        Long.class)
                .setParameter("since", since)
                .getSingleResult();
    }

    List<ProposedShift> shifts(RosterProposal proposal) {
        return em.createQuery(
                        "select s from ProposedShift s where s.proposal = :proposal order by s.ordinal",
                        ProposedShift.class)
                .setParameter("proposal", proposal)
                .getResultList();
    }

    List<ProposedShiftRow> shiftRows(RosterProposal proposal) {
        return em.createQuery("""
                        select s, o.fullName, r.name, r.endsAt from ProposedShift s, Officer o, CoverageRule r
                         where s.proposal = :proposal and o.code = s.officer and r.code = s.rule order by s.ordinal""", Object[].class)
                .setParameter("proposal", proposal)
                .getResultStream()
                .map(found -> ((ProposedShift) found[0])
                        .row((String) found[1], (String) found[2], RequiredDuty.isLate((LocalTime) found[3])))
                .toList();
    }

    /** The latest of the ward. */
    List<ProposalRow> rows(UnitCode unit) {
        return em.createQuery(
                        "select p from RosterProposal p where p.unit = :unit order by p.askedAt desc, p.id desc",
                        RosterProposal.class)
                .setParameter("unit", unit)
                .setMaxResults(LISTED)
                .getResultStream()
                .map(this::row)
                .toList();
    }

    ProposalRow row(RosterProposal proposal) {
        return proposal.row(nameOf(proposal.askedBy()), nameOf(proposal.endedBy()));
    }

    private String nameOf(OfficerCode officer) {
        if (officer == null) {
            return null;
        }
        return em.createQuery("select o.fullName from Officer o where o.code = :code", String.class)
                .setParameter("code", officer)
                .getResultStream()
                .findFirst()
                .orElse(officer.value());
    }
}
