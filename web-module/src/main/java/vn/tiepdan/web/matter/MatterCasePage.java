package vn.tiepdan.web.matter;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import vn.tiepdan.deadline.ClockRow;
import vn.tiepdan.matter.CaseMerging;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.MatterDesk;
import vn.tiepdan.matter.MatterRegister;
import vn.tiepdan.matter.MatterRow;
import vn.tiepdan.matter.MoveCode;
import vn.tiepdan.matter.MoveRow;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.reception.VisitRow;
import vn.tiepdan.reporting.CasePaper;
import vn.tiepdan.reporting.CasePaperRegister;
import vn.tiepdan.reporting.CaseStory;
import vn.tiepdan.reporting.CaseStoryRegister;
import vn.tiepdan.reporting.CaseWork;
import vn.tiepdan.reporting.CaseWorkRegister;
import vn.tiepdan.reporting.StoryLine;
import vn.tiepdan.web.shared.Me;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.StaleSave;
import vn.tiepdan.web.shared.Today;

/** Backs {@code matter/case.xhtml}: one case with its work, clocks, people, visits, petitions, papers and story, merging and splitting it. */
@Named
@ViewScoped
public class MatterCasePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 60;
    private static final int WORK = 20;
    private static final int PAPERS = 20;
    private static final int LAST_PAGE = 1000;

    @Inject
    MatterRegister register;

    @Inject
    MatterDesk desk;

    @Inject
    CaseMerging merging;

    @Inject
    CaseStoryRegister stories;

    @Inject
    CaseWorkRegister workRegister;

    @Inject
    CasePaperRegister paperRegister;

    @Inject
    Me me;

    @Inject
    Today today;

    @Inject
    Notice notice;

    private String code;
    private boolean entirely;
    private MatterRow matter;
    private String title;
    private CaseStory story;
    private int workPage = 1;
    private List<CaseWork> work = List.of();
    private String papersAfter;
    private List<CasePaper> papers = List.of();
    private List<MoveRow> moves = List.of();
    private List<MatterCode> signposts = List.of();
    private MatterCode into;
    private MatterCode splitInto;
    private String splitTitle;
    private List<String> chosen = new ArrayList<>();

    public void open() {
        read();
        title = matter.title();
    }

    private void read() {
        matter = register.row(new MatterCode(code));
        story = stories.of(matter.code());
        workPage = Math.max(1, Math.min(workPage, LAST_PAGE));
        work = workRegister.of(matter.code(), true, (workPage - 1) * WORK, WORK + 1);
        papers = paperRegister.after(matter.code(), papersAfter, true, PAPERS + 1);
        moves = register.moves(matter.code());
        signposts = register.pointingTo(matter.code());
    }

    /** Somebody else changed the case first: it is shown as it is now, and what was typed stays. */
    void renew(@Observes(notifyObserver = Reception.IF_EXISTS) StaleSave refused) {
        refused.taken();
        read();
    }

    public String rename() {
        desk.rename(matter.code(), title);
        notice.success("desk.done.rename");
        return to(matter.code());
    }

    public String merge() {
        merging.merge(matter.code(), matter.version(), into);
        notice.success("desk.done.merge", into.value());
        return to(into);
    }

    public String split() {
        merging.split(matter.code(), matter.version(), new HashSet<>(chosen), splitInto, splitTitle);
        notice.success("desk.done.case-split");
        return to(matter.code());
    }

    public String undo(MoveCode move) {
        int stayed = merging.undo(matter.code(), matter.version(), move);
        if (stayed == 0) {
            notice.success("desk.done.case-undo");
        } else {
            notice.success("desk.done.case-undo-but", stayed);
        }
        return to(matter.code());
    }

    private static String to(MatterCode matter) {
        return "/matter/case?faces-redirect=true&code=" + matter;
    }

    public boolean isWriter() {
        return me.isOneOf("OFFICER CLERK OSU SPECIALIST CHAIR VICE_CHAIR");
    }

    /** Whether the caller puts cases together and takes them apart. */
    public boolean isMerger() {
        return matter.mergedInto() == null && me.isOneOf("OFFICER CLERK OSU CHAIR VICE_CHAIR");
    }

    public boolean undoable(MoveRow move) {
        return me.isOneOf("OFFICER CLERK OSU CHAIR VICE_CHAIR") && move.isUndoable(today.getDate());
    }

    /** The clocks of all its records: those that run first, the one that ends first at the top. */
    public List<ClockRow> getClocks() {
        return Stream.concat(
                        getVisits().stream().flatMap(visit -> visit.clocks().stream()),
                        getPetitions().stream().flatMap(petition -> petition.clocks().stream()))
                .sorted(Comparator.comparing((ClockRow clock) -> !clock.isRunning())
                        .thenComparing(ClockRow::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** Who came or wrote, as far as the caller is shown names, each once. */
    public List<String> getNames() {
        return Stream.concat(
                        getVisits().stream()
                                .flatMap(visit -> visit.visitors().stream())
                                .filter(visitor -> !visitor.sealed())
                                .map(visitor -> visitor.name()),
                        getPetitions().stream().map(PetitionRow::author))
                .filter(name -> name != null && !name.isBlank())
                .distinct()
                .toList();
    }

    /** Its life, the newest at the end; the beginning of a long one only when it is asked for. */
    public List<StoryLine> getLines() {
        List<StoryLine> all = story.lines();
        return entirely || all.size() <= LINES ? all : all.subList(all.size() - LINES, all.size());
    }

    public int getEarlier() {
        return story.lines().size() - getLines().size();
    }

    /** What is to be done on its open records, the most pressing first. */
    public List<CaseWork> getWork() {
        return work.subList(0, Math.min(WORK, work.size()));
    }

    public boolean isMoreWork() {
        return work.size() > WORK;
    }

    /** Its papers, the newest first. */
    public List<CasePaper> getPapers() {
        return papers.subList(0, Math.min(PAPERS, papers.size()));
    }

    /** Behind which paper the list goes on; null where it ends. */
    public String getPapersNext() {
        return papers.size() > PAPERS ? papers.get(PAPERS - 1).key() : null;
    }

    /** Whether the caller prints receipts, as their desk does. */
    public boolean isDesk() {
        return me.isOneOf("OFFICER CLERK OSU");
    }

    public int getWorkPage() {
        return workPage;
    }

    public void setWorkPage(int workPage) {
        this.workPage = workPage;
    }

    public String getPapersAfter() {
        return papersAfter;
    }

    public void setPapersAfter(String papersAfter) {
        this.papersAfter = papersAfter == null || papersAfter.isBlank() ? null : papersAfter;
    }

    public CaseStory getStory() {
        return story;
    }

    public List<VisitRow> getVisits() {
        return story.visitRows();
    }

    public List<PetitionRow> getPetitions() {
        return story.petitionRows();
    }

    public List<MoveRow> getMoves() {
        return moves;
    }

    public List<MatterCode> getSignposts() {
        return signposts;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public boolean isEntirely() {
        return entirely;
    }

    public void setEntirely(boolean entirely) {
        this.entirely = entirely;
    }

    public MatterRow getMatter() {
        return matter;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public MatterCode getInto() {
        return into;
    }

    public void setInto(MatterCode into) {
        this.into = into;
    }

    public MatterCode getSplitInto() {
        return splitInto;
    }

    public void setSplitInto(MatterCode splitInto) {
        this.splitInto = splitInto;
    }

    public String getSplitTitle() {
        return splitTitle;
    }

    public void setSplitTitle(String splitTitle) {
        this.splitTitle = splitTitle;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }
}
