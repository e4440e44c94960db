package vn.tiepdan.reception;

import static jakarta.persistence.CascadeType.PERSIST;
import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiepdan.deadline.ClockRow;
import vn.tiepdan.identity.Masking;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.organisation.Detail;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.RecordStage;
import vn.tiepdan.petition.RegisterBook;
import vn.tiepdan.petition.Reply;
import vn.tiepdan.petition.ReplyContent;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.schedule.ReceptionType;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/**
 * One reception of one person, organisation or group on one occasion, from the first word until the answer that is owed.
 *
 * <p>Thirty people received together are one visit of thirty people. Whoever came is sealed until the matter is classified; a
 * visit that denounces stays so and stands in a book of its own. One in the open book that turns out to denounce is told anew
 * under seal; where it stood, a bare number stays. The answer is owed within ten working days of the visit.
 *
 * <p>Once its month of the book is closed ({@link BookClosing}) it is only corrected, and marked so.
 */
@Entity
@Table(name = "visit")
public class Visit {

    /** All that a bare number tells; another word would tell what it was. */
    private static final String WRONG_BOOK = "Ghi không đúng sổ";

    /** All that a whole tells once one of its contents went under seal. */
    private static final String IN_PARTS = "Đã tách thành từng nội dung";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Duration WATCH_AHEAD = Duration.ofMinutes(5);

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "visit_seq")
    @SequenceGenerator(name = "visit_seq", sequenceName = "visit_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private VisitCode code;

    @Column(name = "intake_code", updatable = false)
    private VisitCode intakeCode;

    @Column(name = "unit_code", updatable = false)
    private UnitCode unit;

    @Enumerated(STRING)
    private RegisterBook book;

    @Column(name = "book_year")
    private Integer bookYear;

    @Column(name = "book_number")
    private Integer bookNumber;

    @Enumerated(STRING)
    private RecordStage stage;

    @Enumerated(STRING)
    private ReceptionType type;

    @Column(name = "ad_hoc_reason")
    private String adHocReason;

    @Enumerated(STRING)
    private ReceptionPlace place;

    @Enumerated(STRING)
    private VisitChannel channel = VisitChannel.DIRECT;

    @Column(name = "visited_on")
    private LocalDate visitedOn;

    @Column(name = "time_in")
    private LocalTime timeIn;

    @Column(name = "time_out")
    private LocalTime timeOut;

    @Column(name = "received_by", updatable = false)
    private OfficerCode receivedBy;

    private OfficerCode presiding;

    @Enumerated(STRING)
    private PetitionKind kind;

    @Enumerated(STRING)
    private SubjectField field;

    private String content;

    @Column(name = "folded_content")
    private String foldedContent;

    private String requests;

    @Column(name = "previous_handling")
    private String previousHandling;

    private int people;
    private int representatives;

    @Column(name = "representation_note")
    private String representationNote;

    @Enumerated(STRING)
    private VisitOrdinal ordinal;

    private boolean interpreter;
    private boolean signed;

    @Column(name = "unsigned_reason")
    private String unsignedReason;

    @Column(name = "matter_code")
    private MatterCode matter;

    @Column(name = "split_from")
    private VisitCode splitFrom;

    private String result;

    @Column(name = "result_document")
    private String resultDocument;

    @Column(name = "result_on")
    private LocalDate resultOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "void_reason")
    private String voidReason;

    private boolean bare;

    @Column(name = "after_close", updatable = false)
    private boolean afterClose;

    private boolean corrected;

    @OneToMany(mappedBy = "visit", cascade = PERSIST)
    @OrderBy("id")
    private List<VisitPerson> persons = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "visit_concern", joinColumns = @JoinColumn(name = "visit_id"))
    @Column(name = "officer_code")
    private Set<String> concerned = new HashSet<>();

    protected Visit() {}

    /** Nobody came, nor left, later than now; a watch may be a few minutes ahead of ours. */
    static Visit received(VisitCode intakeCode, UnitCode unit, RegisterVisit told, OfficerCode by, LocalDateTime now) {
        List<Invalid> found = new ArrayList<>();
        LocalDateTime latest = now.plus(WATCH_AHEAD);
        if (told.visitedOn().isAfter(now.toLocalDate())) {
            found.add(new Invalid("visitedOn", "reception.day.in-future"));
        } else {
            Invalid.unless(
                    !told.visitedOn().atTime(told.timeIn()).isAfter(latest),
                    found,
                    "timeIn",
                    "reception.time-in.in-future");
            Invalid.unless(
                    told.timeOut() == null
                            || !told.visitedOn().atTime(told.timeOut()).isAfter(latest),
                    found,
                    "timeOut",
                    "reception.time-out.in-future");
        }
        Invalid.refuse(found);
        Visit visit = new Visit();
        visit.code = intakeCode;
        visit.intakeCode = intakeCode;
        visit.unit = unit;
        visit.book = RegisterBook.UNCLASSIFIED;
        visit.stage = RecordStage.RECEIVED;
        visit.type = told.type();
        visit.adHocReason = told.adHocReason();
        visit.place = told.place();
        visit.visitedOn = told.visitedOn();
        visit.timeIn = told.timeIn();
        visit.timeOut = told.timeOut();
        visit.receivedBy = by;
        visit.presiding = told.presiding();
        visit.says(told.content(), told.requests(), told.previousHandling());
        visit.people = told.people();
        visit.representatives = told.representatives();
        visit.representationNote = told.representationNote();
        visit.ordinal = VisitOrdinal.FIRST;
        visit.interpreter = told.interpreter();
        visit.signed = told.signed();
        visit.unsignedReason = told.signed() ? null : told.unsignedReason();
        return visit;
    }

    void came(Capacity capacity, String seal) {
        persons.add(VisitPerson.sealed(this, capacity, seal));
    }

    /** Only what stands in the open book turns out to denounce; what is not classified yet is classified. */
    void requireOpenBook() {
        require(stage != RecordStage.VOIDED, "reception.voided");
        require(book == RegisterBook.OPEN, "reception.denounces.not-open");
        require(stage != RecordStage.SPLIT, "reception.denounces.split");
    }

    /**
     * May be split into contents that denounce or do not: neither a content of another visit, nor answered, refused or taken
     * back; what stands in a book stays in it.
     */
    void requireSplittable(boolean denounces) {
        require(stage != RecordStage.VOIDED, "reception.voided");
        require(splitFrom == null, "reception.split.part");
        require(!isRefused(), "reception.split.refused");
        require(stage == RecordStage.RECEIVED || stage == RecordStage.CLASSIFIED, "reception.split.closed");
        require(kind == null || (kind == PetitionKind.DENUNCIATION) == denounces, "reception.split.denounces");
    }

    /** One content of this visit, of the same people, hour and hand, told in words of its own and not classified yet. */
    Visit content(VisitCode code, SplitVisit.Part part) {
        Visit one = new Visit();
        one.code = code;
        one.intakeCode = code;
        one.splitFrom = intakeCode;
        one.unit = unit;
        one.book = RegisterBook.UNCLASSIFIED;
        one.stage = RecordStage.RECEIVED;
        one.type = type;
        one.adHocReason = adHocReason;
        one.place = place;
        one.channel = channel;
        one.visitedOn = visitedOn;
        one.timeIn = timeIn;
        one.timeOut = timeOut;
        one.receivedBy = receivedBy;
        one.presiding = presiding;
        one.says(part.content(), part.requests(), null);
        one.people = people;
        one.representatives = representatives;
        one.representationNote = representationNote;
        one.ordinal = VisitOrdinal.FIRST;
        one.interpreter = interpreter;
        one.signed = signed;
        one.unsignedReason = unsignedReason;
        return one;
    }

    /** Whoever came for the whole came for this content: under his name, or under another alias of the same seal. */
    void cameAlso(VisitPerson person, String alias) {
        persons.add(VisitPerson.also(this, person, alias));
    }

    /** Goes on in its contents; the case it was tied to goes with the first of them. */
    void split(Visit first, LocalDate on) {
        if (matter != null) {
            first.belongsTo(matter, ordinal == VisitOrdinal.REPEAT);
        }
        matter = null;
        ordinal = VisitOrdinal.FIRST;
        stage = RecordStage.SPLIT;
        closedOn = on;
    }

    /** A content turned out to denounce: the words in which the whole told it are kept under seal, and no longer here. */
    void toldInParts() {
        says(IN_PARTS, null, null);
    }

    /**
     * The same reception, told in words that name nobody; whoever came follows.
     *
     * @param closed its month of the book is closed already
     */
    Visit toldAnew(VisitCode code, SealVisitAsDenunciation told, boolean closed) {
        Invalid.refuse(missing(told));
        Visit again = new Visit();
        again.code = code;
        again.intakeCode = code;
        again.unit = unit;
        again.book = RegisterBook.UNCLASSIFIED;
        again.stage = RecordStage.RECEIVED;
        again.type = type;
        again.adHocReason = adHocReason == null ? null : told.adHocReason();
        again.place = place;
        again.channel = channel;
        again.visitedOn = visitedOn;
        again.timeIn = timeIn;
        again.timeOut = timeOut;
        again.receivedBy = receivedBy;
        again.presiding = presiding;
        again.says(told.content(), told.requests(), told.previousHandling());
        again.people = people;
        again.representatives = representatives;
        again.representationNote = representationNote == null ? null : told.representationNote();
        again.ordinal = VisitOrdinal.FIRST;
        again.interpreter = interpreter;
        again.signed = signed;
        again.unsignedReason = signed ? null : told.unsignedReason();
        again.afterClose = closed;
        return again;
    }

    private List<Invalid> missing(SealVisitAsDenunciation told) {
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(
                type != ReceptionType.AD_HOC || told.adHocReason() != null,
                found,
                "adHocReason",
                "reception.ad-hoc-reason.missing");
        Invalid.unless(
                signed || told.unsignedReason() != null, found, "unsignedReason", "reception.unsigned-reason.missing");
        return found;
    }

    /** What was answered to the open visit was answered to whoever denounced. */
    void answeredLike(Visit open) {
        stage = open.stage;
        closedOn = open.closedOn;
    }

    /** Whoever came is under this alias from now on, at the visit that denounces. */
    void handsOver(VisitPerson person, Visit denunciation, String seal) {
        persons.remove(person);
        person.goesUnderSeal(denunciation, seal);
        denunciation.persons.add(person);
    }

    /** What stood here is a denunciation and went under seal: the number stays, nobody and nothing beside it. */
    void becomesBare() {
        requireOpenBook();
        stage = RecordStage.VOIDED;
        voidReason = WRONG_BOOK;
        says("", null, null);
        people = 1;
        representatives = 0;
        representationNote = null;
        unsignedReason = signed ? null : "";
        adHocReason = adHocReason == null ? null : "";
        timeOut = null;
        interpreter = false;
        ordinal = VisitOrdinal.FIRST;
        matter = null;
        splitFrom = null;
        result = null;
        resultDocument = null;
        resultOn = null;
        closedOn = null;
        corrected = false;
        bare = true;
    }

    private void says(String what, String wanted, String before) {
        content = what;
        foldedContent = Folding.fold(what);
        requests = wanted;
        previousHandling = before;
    }

    /** Gives the visit its kind and its place in a book; the persons of what does not denounce are named by the caller. */
    void classifyAs(PetitionKind kind, SubjectField field, VisitCode code, int year, int number) {
        require(stage == RecordStage.RECEIVED, "reception.classify.already");
        this.kind = kind;
        this.field = field;
        this.book = PetitionKind.bookOf(kind);
        this.code = code;
        this.bookYear = year;
        this.bookNumber = number;
        this.stage = RecordStage.CLASSIFIED;
    }

    /** Was received over a link. */
    void cameOnline() {
        require(stage != RecordStage.VOIDED, "reception.voided");
        channel = VisitChannel.ONLINE;
    }

    /** Goes along with its case, void or not; how often the case had come when it came stays. */
    void movesTo(MatterCode matter) {
        this.matter = matter;
    }

    /** Belongs to the case from now on; to none when null. */
    void belongsTo(MatterCode matter, boolean receivedBefore) {
        require(stage != RecordStage.VOIDED, "reception.voided");
        this.matter = matter;
        this.ordinal = receivedBefore ? VisitOrdinal.REPEAT : VisitOrdinal.FIRST;
    }

    /** Belongs to the case from now on; how often it had come stays as the closed book has it. */
    void belongsTo(MatterCode matter) {
        belongsTo(matter, ordinal == VisitOrdinal.REPEAT);
    }

    void concerns(Set<OfficerCode> officers) {
        require(stage != RecordStage.VOIDED, "reception.voided");
        concerned.clear();
        officers.forEach(officer -> concerned.add(officer.value()));
    }

    /** Keeps hidden from these officers what a record beside it has hidden from them until now. */
    void staysHiddenFrom(Set<OfficerCode> officers) {
        officers.forEach(officer -> concerned.add(officer.value()));
    }

    void answered(Reply reply, LocalDate today) {
        require(
                stage == RecordStage.CLASSIFIED,
                stage == RecordStage.RECEIVED
                        ? "reception.reply.not-classified"
                        : isRefused() ? "reception.reply.refused" : "reception.reply.closed");
        require(ReplyContent.ofVisits().contains(reply.content()), "reception.reply.not-for-visits");
        reply.requireBetween(visitedOn, today);
        if (reply.closes()) {
            stage = RecordStage.ANSWERED;
            closedOn = reply.givenOn();
        }
    }

    /** Not received for a ground of the law; the notice is still owed. */
    void refused() {
        require(
                stage == RecordStage.CLASSIFIED,
                stage == RecordStage.RECEIVED ? "reception.refuse.not-classified" : "reception.refuse.not-open");
        stage = RecordStage.REFUSED;
    }

    /** The refusal was told on that day: explained at once, or by its numbered notice. */
    void refusalTold(LocalDate on, LocalDate today) {
        require(stage == RecordStage.REFUSED, "reception.refuse.not-refused");
        if (on.isAfter(today) || on.isBefore(visitedOn)) {
            throw new Invalid("on", on.isAfter(today) ? "reception.refuse.in-future" : "reception.refuse.before-visit");
        }
        stage = RecordStage.CLOSED_REFUSED;
        closedOn = on;
    }

    /** There are new facts: received after all. */
    void refusalLifted() {
        require(stage == RecordStage.REFUSED || stage == RecordStage.CLOSED_REFUSED, "reception.refuse.not-refused");
        stage = RecordStage.CLASSIFIED;
        closedOn = null;
    }

    /**
     * What became of it, told once its answer was given; told again only with a reason.
     *
     * @return whether something was told before
     */
    boolean resulted(RecordResult told, LocalDate today) {
        require(stage != RecordStage.VOIDED, "reception.voided");
        require(stage == RecordStage.ANSWERED, "reception.result.not-answered");
        boolean again = result != null || resultDocument != null;
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(!again || told.reason() != null, found, "reason", "reception.result.already");
        Invalid.unless(book == RegisterBook.OPEN || told.words() == null, found, "words", "reception.result.sealed");
        Invalid.unless(
                told.documentOn() == null || !told.documentOn().isAfter(today),
                found,
                "documentOn",
                "reception.result.in-future");
        Invalid.unless(
                told.documentOn() == null || !told.documentOn().isBefore(visitedOn),
                found,
                "documentOn",
                "reception.result.before-visit");
        Invalid.refuse(found);
        result = told.words();
        resultDocument = told.documentNumber();
        resultOn = told.documentOn();
        return again;
    }

    /** What became of it, in one line; null while that is not known. */
    String writtenResult() {
        String document = resultDocument == null ? null : resultDocument + " (" + DAY.format(resultOn) + ")";
        return result == null ? document : document == null ? result : document + ": " + result;
    }

    /** What is written from now on is beside what the closed book had. */
    void isCorrectedAfterClose() {
        corrected = true;
    }

    void correct(CorrectVisit command) {
        require(stage != RecordStage.VOIDED, "reception.voided");
        if (command.timeOut() != null && command.timeOut().isBefore(timeIn)) {
            throw new Invalid("timeOut", "reception.time-out.before-time-in");
        }
        says(command.content(), command.requests(), command.previousHandling());
        timeOut = command.timeOut();
    }

    /** Nothing is handed over any more at a visit that was taken back. */
    void requireKept() {
        require(stage != RecordStage.VOIDED, "reception.voided");
    }

    /**
     * Puts right how many came and when; within the year of its book, within its month once that is closed, and not after it was
     * answered.
     */
    void cameOtherwise(CorrectVisitor command, boolean closed, LocalDateTime now) {
        require(stage != RecordStage.VOIDED, "reception.voided");
        require(splitFrom == null || came().equals(came(command)), "reception.split.counted-there");
        require(stage != RecordStage.SPLIT || visitedOn.equals(command.visitedOn()), "reception.split.day");
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(
                command.people() >= Math.max(persons.size(), representatives),
                found,
                "people",
                "reception.people.malformed");
        Invalid.unless(
                !command.visitedOn().atTime(command.timeIn()).isAfter(now.plus(WATCH_AHEAD)),
                found,
                command.visitedOn().isAfter(now.toLocalDate()) ? "visitedOn" : "timeIn",
                command.visitedOn().isAfter(now.toLocalDate())
                        ? "reception.day.in-future"
                        : "reception.time-in.in-future");
        Invalid.unless(
                bookYear == null || bookYear == command.visitedOn().getYear(),
                found,
                "visitedOn",
                "reception.day.other-year");
        Invalid.unless(
                !closed || BookPeriod.month(visitedOn).equals(BookPeriod.month(command.visitedOn())),
                found,
                "visitedOn",
                "reception.day.other-month");
        Invalid.unless(
                closedOn == null || !command.visitedOn().isAfter(closedOn),
                found,
                "visitedOn",
                "reception.day.after-answer");
        Invalid.unless(
                timeOut == null || !timeOut.isBefore(command.timeIn()),
                found,
                "timeIn",
                "reception.time-out.before-time-in");
        Invalid.refuse(found);
        people = command.people();
        visitedOn = command.visitedOn();
        timeIn = command.timeIn();
    }

    /** How many came and when, as it stands. */
    String came() {
        return came(people, visitedOn, timeIn);
    }

    /** The same as it is to be. */
    static String came(CorrectVisitor command) {
        return came(command.people(), command.visitedOn(), command.timeIn());
    }

    private static String came(int people, LocalDate visitedOn, LocalTime timeIn) {
        return people + " | " + visitedOn + " | " + timeIn;
    }

    /** Every text in words of one's own, none of which may name whoever is under seal. */
    String[] texts() {
        return new String[] {
            content, requests, previousHandling, representationNote, unsignedReason, adHocReason, result, resultDocument
        };
    }

    /** Is not taken back while contents of it go on as records of their own. */
    void requireWhole(boolean goesOnInParts) {
        require(!goesOnInParts, "reception.void.split");
    }

    void voidBecause(String reason) {
        require(stage != RecordStage.VOIDED, "reception.voided");
        require(stage != RecordStage.ANSWERED, "reception.void.answered");
        require(!isRefused(), "reception.void.refused");
        stage = RecordStage.VOIDED;
        closedOn = null;
        voidReason = reason;
    }

    boolean isRefused() {
        return stage == RecordStage.REFUSED || stage == RecordStage.CLOSED_REFUSED;
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new RuleBroken(rule);
        }
    }

    /** How much of it the caller is shown. */
    Detail detailFor(Scope scope) {
        return scope.detailOf(unit, book.shelf(), scope.me().equals(receivedBy));
    }

    /** As the caller may see it. */
    VisitRow row(Scope scope, List<VisitorRow> visitors, List<ClockRow> clocks) {
        Detail detail = detailFor(scope);
        boolean numberShown = book == RegisterBook.OPEN || scope.seesDenunciations(unit);
        return new VisitRow(
                code,
                intakeCode,
                version,
                unit,
                book,
                bookYear,
                numberShown ? bookNumber : null,
                stage,
                type,
                Masking.text(adHocReason, detail),
                place,
                channel,
                visitedOn,
                timeIn,
                timeOut,
                receivedBy,
                presiding,
                kind,
                field,
                bare ? null : Masking.text(content, detail),
                Masking.text(requests, detail),
                Masking.text(previousHandling, detail),
                people,
                representatives,
                Masking.text(representationNote, detail),
                ordinal,
                interpreter,
                signed,
                Masking.text(unsignedReason, detail),
                matter,
                closedOn,
                Masking.text(voidReason, detail),
                corrected,
                afterClose,
                splitFrom,
                Masking.text(result, detail),
                Masking.text(resultDocument, detail),
                detail == Detail.FULL ? resultOn : null,
                visitors,
                clocks);
    }

    /** Whether it denounces or still may: then its papers tell more than is anybody's to read. */
    boolean isUnderSeal() {
        return book != RegisterBook.OPEN;
    }

    /** What a feature below must know to change something beside it. */
    EnteredVisit entered() {
        return new EnteredVisit(
                intakeCode,
                code,
                unit,
                kind,
                matter,
                visitedOn,
                type,
                stage,
                isUnderSeal(),
                people,
                persons.stream().map(VisitPerson::capacity).collect(Collectors.toUnmodifiableSet()));
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    VisitCode code() {
        return code;
    }

    VisitCode intakeCode() {
        return intakeCode;
    }

    UnitCode unit() {
        return unit;
    }

    /** The intake code of the visit of which this is one of several contents; null for none. */
    VisitCode splitFrom() {
        return splitFrom;
    }

    PetitionKind kind() {
        return kind;
    }

    RecordStage stage() {
        return stage;
    }

    ReceptionType type() {
        return type;
    }

    LocalDate visitedOn() {
        return visitedOn;
    }

    String content() {
        return content;
    }

    String previousHandling() {
        return previousHandling;
    }

    LocalTime timeOut() {
        return timeOut;
    }

    String requests() {
        return requests;
    }

    MatterCode matter() {
        return matter;
    }

    /** Whoever was written down in this place, the first being 1; refused when there is nobody. */
    VisitPerson person(int ordinal) {
        if (ordinal < 1 || ordinal > persons.size()) {
            throw new Invalid("ordinal", "reception.visitor.unknown");
        }
        return persons.get(ordinal - 1);
    }

    List<VisitPerson> persons() {
        return persons;
    }
}
