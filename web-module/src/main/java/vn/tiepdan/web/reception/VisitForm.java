package vn.tiepdan.web.reception;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tiepdan.counter.TurnNeed;
import vn.tiepdan.counter.TurnRow;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.party.Representation;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.reception.Capacity;
import vn.tiepdan.reception.RegisterVisit;
import vn.tiepdan.reception.VisitorEntry;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.schedule.ReceptionType;
import vn.tiepdan.schedule.SessionRow;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.LawTime;
import vn.tiepdan.web.desk.Numbered;
import vn.tiepdan.web.desk.PersonForm;

/** A reception, as it is typed in the order of the conversation. */
public class VisitForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int OTHERS = 7;

    private final PersonForm person = new PersonForm();
    private Capacity capacity = Capacity.VISITOR;
    private Integer people = 1;
    private final List<RepresentativeForm> others = rows();
    private String representationNote;
    private ReceptionType type = ReceptionType.REGULAR;
    private String adHocReason;
    private ReceptionPlace place = ReceptionPlace.RECEPTION_ROOM;
    private LocalDate visitedOn;
    private LocalTime timeIn;
    private LocalTime timeOut;
    private OfficerCode presiding;
    private PetitionKind kind;
    private SubjectField field;
    private String content;
    private String requests;
    private String previousHandling;
    private boolean interpreter;
    private boolean unsigned;
    private String unsignedReason;
    private MatterCode matter;
    private String newMatterTitle;

    /** What the counter knows already stands in the form; an ad hoc or periodic session tells who leads it. */
    void begin(TurnRow turn, SessionRow session) {
        people = turn.people();
        place = turn.place();
        visitedOn = turn.day();
        timeIn = LocalTime.ofInstant(turn.arrivedAt(), LawTime.ZONE).truncatedTo(ChronoUnit.MINUTES);
        interpreter = turn.need() == TurnNeed.INTERPRETER;
        representationNote = turn.note();
        if (session != null) {
            type = session.type();
            presiding = session.presiding();
            adHocReason = session.reason();
        }
    }

    RegisterVisit command() {
        List<Invalid> found = new ArrayList<>();
        int came = people == null ? 0 : people;
        boolean group = came >= Representation.GROUP;
        List<VisitorEntry> visitors = new ArrayList<>();
        PersonalData first = Invalid.noted(found, person::data);
        visitors.add(new VisitorEntry(first, group ? Capacity.REPRESENTATIVE : capacity));
        for (int row = 0; row < others.size(); row++) {
            RepresentativeForm other = others.get(row);
            if (!other.isEmpty()) {
                int line = row;
                PersonalData data =
                        Invalid.noted(found, () -> Numbered.row(line, () -> other.data(person.getAddress())));
                visitors.add(new VisitorEntry(data, group ? Capacity.REPRESENTATIVE : Capacity.VISITOR));
            }
        }
        RegisterVisit command = Invalid.noted(
                found,
                () -> new RegisterVisit(
                        null,
                        type,
                        adHocReason,
                        place,
                        visitedOn,
                        timeIn,
                        timeOut,
                        presiding,
                        visitors,
                        came,
                        representationNote,
                        kind,
                        field,
                        content,
                        requests,
                        previousHandling,
                        interpreter,
                        !unsigned,
                        unsignedReason,
                        matter,
                        newMatterTitle));
        Invalid.refuse(found);
        return command;
    }

    private static List<RepresentativeForm> rows() {
        return Stream.generate(RepresentativeForm::new).limit(OTHERS).toList();
    }

    public PersonForm getPerson() {
        return person;
    }

    public Capacity getCapacity() {
        return capacity;
    }

    public void setCapacity(Capacity capacity) {
        this.capacity = capacity;
    }

    public Integer getPeople() {
        return people;
    }

    public void setPeople(Integer people) {
        this.people = people;
    }

    public List<RepresentativeForm> getOthers() {
        return others;
    }

    public String getRepresentationNote() {
        return representationNote;
    }

    public void setRepresentationNote(String representationNote) {
        this.representationNote = representationNote;
    }

    public ReceptionType getType() {
        return type;
    }

    public void setType(ReceptionType type) {
        this.type = type;
    }

    public String getAdHocReason() {
        return adHocReason;
    }

    public void setAdHocReason(String adHocReason) {
        this.adHocReason = adHocReason;
    }

    public ReceptionPlace getPlace() {
        return place;
    }

    public void setPlace(ReceptionPlace place) {
        this.place = place;
    }

    public LocalDate getVisitedOn() {
        return visitedOn;
    }

    public void setVisitedOn(LocalDate visitedOn) {
        this.visitedOn = visitedOn;
    }

    public LocalTime getTimeIn() {
        return timeIn;
    }

    public void setTimeIn(LocalTime timeIn) {
        this.timeIn = timeIn;
    }

    public LocalTime getTimeOut() {
        return timeOut;
    }

    public void setTimeOut(LocalTime timeOut) {
        this.timeOut = timeOut;
    }

    public OfficerCode getPresiding() {
        return presiding;
    }

    public void setPresiding(OfficerCode presiding) {
        this.presiding = presiding;
    }

    public PetitionKind getKind() {
        return kind;
    }

    public void setKind(PetitionKind kind) {
        this.kind = kind;
    }

    public SubjectField getField() {
        return field;
    }

    public void setField(SubjectField field) {
        this.field = field;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public String getRequests() {
        return requests;
    }

    public void setRequests(String requests) {
        this.requests = requests;
    }

    public String getPreviousHandling() {
        return previousHandling;
    }

    public void setPreviousHandling(String previousHandling) {
        this.previousHandling = previousHandling;
    }

    public boolean isInterpreter() {
        return interpreter;
    }

    public void setInterpreter(boolean interpreter) {
        this.interpreter = interpreter;
    }

    public boolean isUnsigned() {
        return unsigned;
    }

    public void setUnsigned(boolean unsigned) {
        this.unsigned = unsigned;
    }

    public String getUnsignedReason() {
        return unsignedReason;
    }

    public void setUnsignedReason(String unsignedReason) {
        this.unsignedReason = unsignedReason;
    }

    public MatterCode getMatter() {
        return matter;
    }

    public void setMatter(MatterCode matter) {
        this.matter = matter;
    }

    public String getNewMatterTitle() {
        return newMatterTitle;
    }

    public void setNewMatterTitle(String newMatterTitle) {
        this.newMatterTitle = newMatterTitle;
    }
}
