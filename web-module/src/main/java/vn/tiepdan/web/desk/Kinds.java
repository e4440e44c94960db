package vn.tiepdan.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiepdan.document.PaperCondition;
import vn.tiepdan.document.PaperSort;
import vn.tiepdan.identity.CitizenKind;
import vn.tiepdan.identity.PaperKind;
import vn.tiepdan.identity.Sex;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.party.AuthorityKind;
import vn.tiepdan.party.Certification;
import vn.tiepdan.party.CounselKind;
import vn.tiepdan.party.PartyRole;
import vn.tiepdan.petition.Competence;
import vn.tiepdan.petition.IntakeSource;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.RegisterBook;
import vn.tiepdan.petition.ReplyMode;
import vn.tiepdan.petition.StageChoice;
import vn.tiepdan.reception.Capacity;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.schedule.ReceptionType;

/** The fixed choices that forms and filters of the desk offer. */
@Named
@RequestScoped
public class Kinds {

    private static final Set<StageChoice> OF_VISITS = Set.of(
            StageChoice.RECEIVED,
            StageChoice.OPEN,
            StageChoice.ANSWERED,
            StageChoice.SPLIT,
            StageChoice.REFUSED,
            StageChoice.CLOSED_REFUSED,
            StageChoice.VOIDED);

    private static final Set<StageChoice> OF_VISITS_ALONE = Set.of(StageChoice.REFUSED, StageChoice.CLOSED_REFUSED);

    @Inject
    Scope scope;

    public PetitionKind[] getPetitions() {
        return PetitionKind.values();
    }

    /** The kinds of the open book. */
    public List<PetitionKind> getOpen() {
        return Stream.of(PetitionKind.values())
                .filter(kind -> kind != PetitionKind.DENUNCIATION)
                .toList();
    }

    /** The books of which the caller sees the whole. */
    public List<RegisterBook> getBooks() {
        return Stream.of(RegisterBook.OPEN, RegisterBook.UNCLASSIFIED, RegisterBook.DENUNCIATION)
                .filter(book -> book != RegisterBook.UNCLASSIFIED || scope.seesUnclassified())
                .filter(book -> book != RegisterBook.DENUNCIATION || scope.seesDenunciations())
                .toList();
    }

    public SubjectField[] getFields() {
        return SubjectField.values();
    }

    public Competence[] getCompetences() {
        return Competence.values();
    }

    /** How a petition comes when nobody hands it over at a reception. */
    public List<IntakeSource> getSources() {
        return Stream.of(IntakeSource.values())
                .filter(source -> source != IntakeSource.VISIT)
                .toList();
    }

    /** Those of petitions. */
    public List<StageChoice> getStages() {
        return Stream.of(StageChoice.values())
                .filter(stage -> !OF_VISITS_ALONE.contains(stage))
                .toList();
    }

    /** A visit is answered by the word that its matter is accepted: what is open of them is what is classified. */
    public List<StageChoice> getStagesOfVisits() {
        return Stream.of(StageChoice.values()).filter(OF_VISITS::contains).toList();
    }

    public ReplyMode[] getModes() {
        return ReplyMode.values();
    }

    public ReceptionType[] getTypes() {
        return ReceptionType.values();
    }

    public ReceptionPlace[] getPlaces() {
        return ReceptionPlace.values();
    }

    /** For oneself or with authority from another; representatives are told by the number of people. */
    public List<Capacity> getCapacities() {
        return List.of(Capacity.VISITOR, Capacity.AGENT);
    }

    public CitizenKind[] getCitizens() {
        return CitizenKind.values();
    }

    /** The papers of somebody who stands here. */
    public List<PaperKind> getPapers() {
        return Stream.of(PaperKind.values())
                .filter(kind -> kind != PaperKind.NOT_STATED)
                .toList();
    }

    /** The papers that a petition may tell of, or not. */
    public PaperKind[] getPapersOfAuthors() {
        return PaperKind.values();
    }

    public PartyRole[] getParties() {
        return PartyRole.values();
    }

    public CounselKind[] getCounsel() {
        return CounselKind.values();
    }

    public AuthorityKind[] getAuthorities() {
        return AuthorityKind.values();
    }

    public Certification[] getCertifications() {
        return Certification.values();
    }

    public Sex[] getSexes() {
        return Sex.values();
    }

    public PaperSort[] getSorts() {
        return PaperSort.values();
    }

    public PaperCondition[] getConditions() {
        return PaperCondition.values();
    }
}
