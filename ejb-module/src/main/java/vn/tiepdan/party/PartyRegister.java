package vn.tiepdan.party;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.tiepdan.identity.Citizen;
import vn.tiepdan.organisation.Detail;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.shared.Repository;

/** Reads who stands in a petition, for those who may see the petition and as far as they are shown it. */
@Repository
public class PartyRegister {

    @PersistenceContext
    EntityManager em;

    @Inject
    PetitionRegister petitions;

    @Inject
    Parties parties;

    @Inject
    Scope scope;

    /** Everybody beside the first author, in the order in which they were named; those whose part has ended among them. */
    public List<PartyRow> of(PetitionCode code) {
        PetitionRow petition = petitions.row(code);
        Detail detail = detail(petition);
        return em.createQuery("""
                        select y, c from Party y left join Citizen c on c.code = y.citizen
                         where y.petition = :petition order by y.ordinal""", Object[].class)
                .setParameter("petition", petition.intakeCode().value())
                .getResultStream()
                .map(line -> row((Party) line[0], (Citizen) line[1], petition, detail))
                .toList();
    }

    /** How the petitioners chose who speaks for them. */
    public RepresentationRow representation(PetitionCode code) {
        PetitionRow petition = petitions.row(code);
        List<Party> all = parties.of(petition.intakeCode());
        Parties.Choice choice = parties.choice(petition.intakeCode());
        int people = PartyDesk.petitionersOf(petition.signatures(), all);
        int chosen = (choice.authorRepresents() ? 1 : 0)
                + (int) all.stream().filter(Party::isRepresentative).count();
        return new RepresentationRow(
                choice.authorRepresents(),
                choice.paperOn(),
                choice.signedByAll(),
                people,
                chosen,
                Representation.of(people));
    }

    private Detail detail(PetitionRow petition) {
        boolean mine = scope.me().equals(petition.takenInBy()) || scope.me().equals(petition.assignee());
        return scope.detailOf(petition.unit(), petition.book().shelf(), mine);
    }

    private PartyRow row(Party party, Citizen who, PetitionRow petition, Detail detail) {
        boolean due = party.role() == PartyRole.AGENT
                && parties.certificationIsDue(petition.kind(), party.paper().day());
        return party.row(who, detail, due);
    }
}
