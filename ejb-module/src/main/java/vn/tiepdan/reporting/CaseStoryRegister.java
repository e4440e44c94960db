package vn.tiepdan.reporting;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiepdan.audit.AuditRegister;
import vn.tiepdan.document.LifeWithPapers;
import vn.tiepdan.document.PaperOwner;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.MatterRegister;
import vn.tiepdan.petition.PetitionFilter;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.reception.VisitFilter;
import vn.tiepdan.reception.VisitRegister;
import vn.tiepdan.reception.VisitRow;
import vn.tiepdan.shared.Repository;

/**
 * Tells the life of a case: what was done on it, on its visits and petitions and on their papers, in the order of the trail.
 * Nothing is told of a record that the caller does not see.
 */
@Repository
public class CaseStoryRegister {

    private static final int RECORDS = 200;

    @Inject
    MatterRegister matters;

    @Inject
    VisitRegister visits;

    @Inject
    PetitionRegister petitions;

    @Inject
    LifeWithPapers life;

    @Inject
    AuditRegister trail;

    /** The story, oldest first; of very many records the newest two hundred each. */
    public CaseStory of(MatterCode code) {
        MatterCode matter = matters.row(code).code();
        VisitFilter ofVisits = VisitFilter.ofMatter(matter);
        PetitionFilter ofPetitions = PetitionFilter.ofMatter(matter);
        List<VisitRow> came = visits.find(ofVisits, 0, RECORDS);
        List<PetitionRow> wrote = petitions.find(ofPetitions, 0, RECORDS);
        long visitCount = came.size() < RECORDS ? came.size() : visits.count(ofVisits);
        long petitionCount = wrote.size() < RECORDS ? wrote.size() : petitions.count(ofPetitions);
        return new CaseStory(
                visitCount,
                visits.people(ofVisits),
                petitionCount,
                came,
                wrote,
                lines(matter, came, wrote),
                visitCount == came.size() && petitionCount == wrote.size());
    }

    private List<StoryLine> lines(MatterCode matter, List<VisitRow> came, List<PetitionRow> wrote) {
        Map<String, Told> told = new HashMap<>();
        told.put(matter.value(), new Told(StoryLine.Sort.CASE, matter.value()));
        matters.pointingTo(matter)
                .forEach(signpost -> told.put(signpost.value(), new Told(StoryLine.Sort.CASE, signpost.value())));
        List<PaperOwner> owners = new ArrayList<>();
        for (VisitRow visit : came) {
            Told of = new Told(StoryLine.Sort.VISIT, visit.code().value());
            told.put(visit.code().value(), of);
            told.put(visit.intakeCode().value(), of);
            owners.add(new PaperOwner("visit", visit.intakeCode().value()));
        }
        for (PetitionRow petition : wrote) {
            Told of = new Told(StoryLine.Sort.PETITION, petition.code().value());
            told.put(petition.code().value(), of);
            told.put(petition.intakeCode().value(), of);
            owners.add(new PaperOwner("petition", petition.intakeCode().value()));
        }
        life.papersOf(owners).forEach((paper, owner) -> told.put(paper, told.get(owner)));
        return trail.of(List.copyOf(told.keySet())).stream()
                .filter(deed -> !deed.refused() && !LifeWithPapers.isMereReading(deed.act()))
                .map(deed -> new StoryLine(
                        deed,
                        told.get(deed.objectCode()).sort(),
                        told.get(deed.objectCode()).record()))
                .toList();
    }

    private record Told(StoryLine.Sort sort, String record) {}
}
