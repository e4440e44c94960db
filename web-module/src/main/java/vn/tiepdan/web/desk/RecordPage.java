package vn.tiepdan.web.desk;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiepdan.audit.AuditRow;
import vn.tiepdan.document.AttachmentCode;
import vn.tiepdan.document.AttachmentRow;
import vn.tiepdan.document.FilingCabinet;
import vn.tiepdan.document.PaperOwner;
import vn.tiepdan.document.ReceiptCode;
import vn.tiepdan.document.ReceiptDesk;
import vn.tiepdan.document.ReceiptRegister;
import vn.tiepdan.document.ReceiptRow;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.MatterRegister;
import vn.tiepdan.matter.MatterRow;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.petition.ReplyContent;
import vn.tiepdan.petition.ReplyRow;
import vn.tiepdan.shared.Messages;
import vn.tiepdan.web.shared.Me;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.StaleSave;
import vn.tiepdan.web.shared.Texts;
import vn.tiepdan.web.shared.Today;

/** The page of one visit or petition: what is known of it, and the one act that is being done on it. */
public abstract class RecordPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MAIN_ACTS = 3;
    private static final String KEEPERS = "OFFICER CLERK OSU SPECIALIST CHAIR VICE_CHAIR COUNCIL INSPECTOR";

    /** Who records; several acts are these roles' alone. */
    protected static final String DESK = "OFFICER CLERK OSU";

    @Inject
    FilingCabinet cabinet;

    @Inject
    protected ReceiptRegister receiptRegister;

    @Inject
    ReceiptDesk receiptDesk;

    @Inject
    MatterRegister matters;

    @Inject
    Messages messages;

    @Inject
    protected Me me;

    @Inject
    Texts text;

    @Inject
    protected Today today;

    @Inject
    protected Notice notice;

    private boolean renewed;
    private boolean begun;
    private String code;
    private String act;
    private String item;
    private MatterRow matter;
    private List<AttachmentRow> files = List.of();
    private List<ReceiptRow> receipts = List.of();
    private List<ReplyRow> replies = List.of();
    private List<HistoryLine> history = List.of();
    private final ClassifyForm classifyForm = new ClassifyForm();
    private final ReplyForm replyForm = new ReplyForm();
    private final ReceiptForm receiptForm = new ReceiptForm();
    private final AttachForm attachForm = new AttachForm();
    private List<String> concerned = new ArrayList<>();
    private MatterCode joined;
    private String reason;

    /** What belongs to the record with this owner of papers, as far as the caller may see it. */
    protected void open(PaperOwner owner, MatterCode tied, List<ReplyRow> answers, List<HistoryLine> deeds) {
        replies = answers;
        history = deeds;
        matter = tied == null
                ? null
                : matters.find(tied.value(), 0, 1).stream().findFirst().orElse(null);
        receipts = receiptRegister.of(owner);
        files = isKeeper() ? cabinet.of(owner) : List.of();
    }

    /** The record's life, with the reasons that may be told. */
    protected static List<HistoryLine> life(List<AuditRow> deeds, List<String> corrections, String voidReason) {
        return HistoryLine.of(deeds, corrections, voidReason);
    }

    /** What the forms begin with. */
    protected void begin(List<OfficerCode> named) {
        concerned = new ArrayList<>(named.stream().map(OfficerCode::value).toList());
        replyForm.setGivenOn(today.getDate());
        receiptForm.setRoom(messages.text(Messages.VIETNAMESE, "reception.place.RECEPTION_ROOM", List.of()));
    }

    /** Somebody else saved first: shows the record as it is now, leaves what was typed, and lets it be saved upon that. */
    void renew(@Observes(notifyObserver = Reception.IF_EXISTS) StaleSave refused) {
        refused.taken();
        boolean doing = act != null && doing(act);
        read();
        begun = doing && !isVoided();
        renewed = true;
    }

    /** Reads the record as it stands. */
    protected abstract void read();

    /** Whether it was taken out of its book: then nothing that was typed on it is shown again, it may tell what went under seal. */
    protected abstract boolean isVoided();

    /** Every act that the record's state and the caller's roles allow, the nearest at hand first. */
    public abstract List<String> getActs();

    protected abstract PaperOwner owner();

    /** The page itself, to come back to after an act. */
    protected abstract String here();

    protected boolean may(String roles) {
        return me.isOneOf(roles);
    }

    public List<String> getMainActs() {
        return getActs().stream().limit(MAIN_ACTS).toList();
    }

    public List<String> getOtherActs() {
        return getActs().stream().skip(MAIN_ACTS).toList();
    }

    /** Whether this act was asked for and may be done, or was begun when it still might be: what was typed for it stays. */
    public boolean doing(String wanted) {
        return wanted.equals(act) && (begun || isPossible());
    }

    /** Whether the act under way may be done on the record as it stands. */
    public boolean isPossible() {
        return getActs().contains(act) || item != null && may(DESK);
    }

    public String attach() throws java.io.IOException {
        cabinet.put(attachForm.command(owner()));
        notice.success("desk.done.attach");
        return here();
    }

    public String detach() {
        cabinet.remove(new AttachmentCode(item), reason);
        notice.success("desk.done.detach");
        return here();
    }

    public String takeBackReceipt() {
        receiptDesk.voidReceipt(new ReceiptCode(item), reason);
        notice.success("desk.done.void-receipt", item);
        return here();
    }

    public boolean isKeeper() {
        return may(KEEPERS);
    }

    public boolean isDesk() {
        return may(DESK);
    }

    /** Where the act is done: here, or on a page of its own. */
    public String link(String wanted) {
        return "?code=" + code + "&act=" + wanted + "#act";
    }

    /** The name under which a draft of this act on this record is kept. */
    public String draft(String of) {
        return "desk/" + of + "-" + code.toLowerCase(java.util.Locale.ROOT);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public MatterRow getMatter() {
        return matter;
    }

    public List<AttachmentRow> getFiles() {
        return files;
    }

    /** The name of a file, or a neutral one while the record is under seal. */
    public String called(AttachmentRow file) {
        return file.name() != null ? file.name() : text.with("desk.file.unnamed", file.ordinal(), file.kind());
    }

    public List<ReceiptRow> getReceipts() {
        return receipts;
    }

    public List<ReplyRow> getReplies() {
        return replies;
    }

    public List<HistoryLine> getHistory() {
        return history;
    }

    public ClassifyForm getClassifyForm() {
        return classifyForm;
    }

    public ReplyForm getReplyForm() {
        return replyForm;
    }

    public ReceiptForm getReceiptForm() {
        return receiptForm;
    }

    public AttachForm getAttachForm() {
        return attachForm;
    }

    /** The officers' codes as their text, which is what tick boxes carry. */
    public List<String> getConcerned() {
        return concerned;
    }

    protected Set<OfficerCode> named() {
        return concerned.stream().map(OfficerCode::new).collect(Collectors.toSet());
    }

    public void setConcerned(List<String> concerned) {
        this.concerned = concerned == null ? List.of() : concerned;
    }

    public MatterCode getJoined() {
        return joined;
    }

    public void setJoined(MatterCode joined) {
        this.joined = joined;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** What may be told to the citizen now. */
    public List<ReplyContent> getContents() {
        return ReplyContent.ofVisits();
    }

    /** Whether acceptance asks if the matter lies where it is remote and hard to reach. */
    public boolean isRemoteAsked() {
        return false;
    }

    /** The day on which the answer was last promised, as long as it is owed. */
    public LocalDate getPromisedOn() {
        ReplyRow last = replies.isEmpty() ? null : replies.get(replies.size() - 1);
        return last == null ? null : last.promisedOn();
    }

    /** Whether somebody else saved while this page was being filled in. */
    public boolean isRenewed() {
        return renewed && getLatest() != null;
    }

    /** The last deed on the record. */
    public AuditRow getLatest() {
        return history.isEmpty() ? null : history.get(history.size() - 1).deed();
    }
}
