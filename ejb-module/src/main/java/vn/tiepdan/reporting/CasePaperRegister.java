package vn.tiepdan.reporting;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import vn.tiepdan.document.AttachmentCode;
import vn.tiepdan.document.FileLabels;
import vn.tiepdan.document.OwnersAsked;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.MatterRegister;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/**
 * Reads the papers of a case: of each visit and petition that the caller sees in full, and of none that is under seal. The papers
 * of a sealed record are told on its own page only, as far as they may be.
 */
@Repository
public class CasePaperRegister {

    private static final String NEWEST_FIRST = " order by r.onDay desc, r.seq desc, r.paperCode desc";
    private static final String BEHIND = " and (r.onDay < :lastDay or r.onDay = :lastDay"
            + " and (r.seq < :lastSeq or r.seq = :lastSeq and r.paperCode < :last))";

    @PersistenceContext
    EntityManager em;

    @Inject
    Scope scope;

    @Inject
    MatterRegister matters;

    @Inject
    Event<OwnersAsked> asked;

    @Inject
    FileLabels labels;

    /**
     * So many papers, the newest first, behind the one with this key; from the first one for null. Refused as unknown when the
     * caller is not shown the case ({@code matter.not-found}) or that paper.
     */
    public List<CasePaper> after(MatterCode code, String key, boolean withVisits, int size) {
        MatterCode matter = matters.row(code).code();
        String papers = "select r from RecordPaper r where r.matter = :matter and " + seen()
                + (withVisits ? "" : " and r.ownerKind <> 'visit'");
        if (key == null) {
            return rows(bound(papers + NEWEST_FIRST, matter), size);
        }
        RecordPaper last = bound(papers + " and r.paperCode = :last", matter)
                .setParameter("last", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("matter.paper.not-found"));
        return rows(
                bound(papers + BEHIND + NEWEST_FIRST, matter)
                        .setParameter("lastDay", last.onDay())
                        .setParameter("lastSeq", last.seq())
                        .setParameter("last", key),
                size);
    }

    private String seen() {
        OwnersAsked question = OwnersAsked.readInFull();
        asked.fire(question);
        return question.condition();
    }

    private TypedQuery<RecordPaper> bound(String question, MatterCode matter) {
        return scope.bind(em.createQuery(question, RecordPaper.class)).setParameter("matter", matter);
    }

    private List<CasePaper> rows(TypedQuery<RecordPaper> query, int size) {
        return query.setMaxResults(size).getResultStream().map(this::row).toList();
    }

    private CasePaper row(RecordPaper paper) {
        return new CasePaper(
                paper.paperCode(),
                paper.isOfVisit() ? StoryLine.Sort.VISIT : StoryLine.Sort.PETITION,
                paper.recordCode(),
                paper.sort(),
                paper.onDay(),
                paper.sort() == CasePaper.Sort.FILE
                        ? labels.name(new AttachmentCode(paper.paperCode()), paper.sealedLabel())
                        : null,
                paper.fileKind(),
                paper.size(),
                paper.paper());
    }
}
