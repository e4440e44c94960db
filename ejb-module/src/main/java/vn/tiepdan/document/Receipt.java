package vn.tiepdan.document;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.form.Form;
import vn.tiepdan.form.Letterhead;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/**
 * A receipt for papers handed in, from its issue on (Decree 154/2026, article 15.4; before it Circular 04/2021).
 *
 * <p>It keeps everything it says, so that it can be printed again as it was, whatever has changed since: the form, the agency's
 * and the receiver's names of that day. It never keeps the giver's name: only whose it was, by reference. It is not corrected;
 * a wrong one is voided with a reason and another one given.
 */
@Entity
@Table(name = "receipt")
public class Receipt {

    private static final int MOST_COPIES = 9;
    private static final int MOST_PAPERS = 50;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "receipt_seq")
    @SequenceGenerator(name = "receipt_seq", sequenceName = "receipt_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private ReceiptCode code;

    @Column(name = "unit_code")
    private UnitCode unit;

    @Column(name = "book_year")
    private int bookYear;

    @Column(name = "book_number")
    private int bookNumber;

    @Column(name = "owner_kind")
    private String ownerKind;

    @Column(name = "owner_code")
    private String ownerCode;

    @Column(name = "citizen_ref")
    private String citizenRef;

    @Column(name = "seal_ref")
    private String sealRef;

    private String instrument;
    private String superior;
    private String agency;
    private String place;
    private String room;
    private int copies;

    @Column(name = "issued_at")
    private LocalDateTime issuedAt;

    @Column(name = "issued_by")
    private OfficerCode issuedBy;

    @Column(name = "receiver_name")
    private String receiverName;

    @Column(name = "receiver_title")
    private String receiverTitle;

    @Column(name = "void_reason")
    private String voidReason;

    @ElementCollection
    @CollectionTable(name = "receipt_item", joinColumns = @JoinColumn(name = "receipt_id"))
    @OrderColumn(name = "position")
    private List<ReceiptItem> items = new ArrayList<>();

    protected Receipt() {} // for JPA

    static Receipt issued(
            ReceiptCode code, UnitCode unit, int number, IssueReceipt command, LocalDateTime at, Receiver receiver) {
        check((command.citizenRef() == null) != (command.sealRef() == null), "giver", "document.receipt.giver");
        check(
                command.copies() >= 2 && command.copies() <= MOST_COPIES,
                "copies",
                "document.receipt.copies",
                2,
                MOST_COPIES);
        check(
                command.papers() != null
                        && !command.papers().isEmpty()
                        && command.papers().size() <= MOST_PAPERS,
                "papers",
                "document.receipt.papers",
                MOST_PAPERS);
        String room = Folding.tidy(command.room());
        check(room != null && room.length() <= 200, "room", "document.receipt.room");

        Receipt receipt = new Receipt();
        receipt.code = code;
        receipt.unit = unit;
        receipt.bookYear = at.getYear();
        receipt.bookNumber = number;
        receipt.ownerKind = command.owner().kind();
        receipt.ownerCode = command.owner().code();
        receipt.citizenRef = command.citizenRef();
        receipt.sealRef = command.sealRef();
        receipt.room = room;
        receipt.copies = command.copies();
        receipt.issuedAt = at.withSecond(0).withNano(0);
        receipt.issuedBy = receiver.code();
        receipt.receiverName = receiver.name();
        receipt.receiverTitle = receiver.title();
        command.papers().forEach(paper -> receipt.items.add(ReceiptItem.of(paper, command.sealRef() != null)));
        return receipt;
    }

    /** Fixes the form and the names under which the receipt is given. */
    void on(Form form, Letterhead letterhead) {
        instrument = form.instrument();
        superior = letterhead.superior();
        agency = letterhead.agency();
        place = letterhead.place();
    }

    /** Takes the receipt back, with a reason; it stays in its book. */
    void voidBecause(String reason) {
        check(Folding.tidy(reason) != null && reason.length() <= 300, "reason", "document.receipt.void-reason");
        requireValid();
        voidReason = Folding.tidy(reason);
    }

    /** Goes along to the record under seal; it no longer refers to its giver by name, and tells no reason in words. */
    void goesUnderSeal(PaperOwner record, String seal, PersonalData giver) {
        room = giver.isNamedIn(room) ? "…" : room;
        ownerKind = record.kind();
        ownerCode = record.code();
        citizenRef = null;
        sealRef = seal;
        voidReason = voidReason == null ? null : "";
    }

    void requireValid() {
        if (voidReason != null) {
            throw new RuleBroken("document.receipt.voided", code);
        }
    }

    /** Whether the giver's name may be printed at all. */
    boolean namesItsGiver() {
        return citizenRef != null;
    }

    ReceiptCode code() {
        return code;
    }

    PaperOwner owner() {
        return new PaperOwner(ownerKind, ownerCode);
    }

    String instrument() {
        return instrument;
    }

    Letterhead letterhead() {
        return new Letterhead(superior, agency, place);
    }

    String room() {
        return room;
    }

    int copies() {
        return copies;
    }

    LocalDateTime issuedAt() {
        return issuedAt;
    }

    String receiverName() {
        return receiverName;
    }

    String receiverTitle() {
        return receiverTitle;
    }

    List<ReceiptItem> items() {
        return List.copyOf(items);
    }

    private static void check(boolean holds, String field, String rule, Object... arguments) {
        if (!holds) {
            throw new Invalid(field, rule, arguments);
        }
    }

    /** The officer who took the papers, as the receipt names him. */
    record Receiver(OfficerCode code, String name, String title) {}
}
