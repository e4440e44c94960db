package vn.tiepdan.reception;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.schedule.ReceptionType;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.LawTime;

/**
 * Write down a reception.
 *
 * @param unit the ward; null for the caller's own
 * @param visitors those written down: the visitor, or the representatives of a group; at least one
 * @param people how many came
 * @param representationNote why the number of representatives is not the law's; asked for then, never a reason to refuse
 * @param kind null as long as it is not known; whoever came is sealed until then
 * @param matter a case it belongs to, or null
 * @param newMatterTitle the title of a case to open for it, or null
 */
public record RegisterVisit(
        UnitCode unit,
        ReceptionType type,
        String adHocReason,
        ReceptionPlace place,
        LocalDate visitedOn,
        LocalTime timeIn,
        LocalTime timeOut,
        OfficerCode presiding,
        List<VisitorEntry> visitors,
        int people,
        String representationNote,
        PetitionKind kind,
        SubjectField field,
        String content,
        String requests,
        String previousHandling,
        boolean interpreter,
        boolean signed,
        String unsignedReason,
        MatterCode matter,
        String newMatterTitle)
        implements Serializable {

    static final int LONGEST_CONTENT = 4000;

    public RegisterVisit {
        type = type == null ? ReceptionType.REGULAR : type;
        place = place == null ? ReceptionPlace.RECEPTION_ROOM : place;
        visitors = visitors == null ? List.of() : List.copyOf(visitors);
        adHocReason = Folding.tidy(adHocReason);
        representationNote = Folding.tidy(representationNote);
        content = Folding.tidy(content);
        requests = Folding.tidy(requests);
        previousHandling = Folding.tidy(previousHandling);
        unsignedReason = Folding.tidy(unsignedReason);
        newMatterTitle = Folding.tidy(newMatterTitle);
        require(visitedOn != null, "visitedOn", "reception.day.missing");
        require(!visitedOn.isBefore(LawTime.FIRST_DAY), "visitedOn", "reception.day.too-early");
        require(timeIn != null, "timeIn", "reception.time-in.missing");
        require(timeOut == null || !timeOut.isBefore(timeIn), "timeOut", "reception.time-out.before-time-in");
        require(type != ReceptionType.AD_HOC || adHocReason != null, "adHocReason", "reception.ad-hoc-reason.missing");
        require(adHocReason == null || adHocReason.length() <= 300, "adHocReason", "reception.ad-hoc-reason.too-long");
        require(type == ReceptionType.REGULAR || presiding != null, "presiding", "reception.presiding.missing");
        require(!visitors.isEmpty(), "fullName", "identity.name.missing");
        require(people >= visitors.size() && people >= 1 && people <= 9999, "people", "reception.people.malformed");
        require(content != null, "content", "reception.content.missing");
        require(content.length() <= LONGEST_CONTENT, "content", "reception.content.too-long");
        require(requests == null || requests.length() <= 2000, "requests", "reception.requests.too-long");
        require(
                previousHandling == null || previousHandling.length() <= 1000,
                "previousHandling",
                "reception.previous-handling.too-long");
        require(signed || unsignedReason != null, "unsignedReason", "reception.unsigned-reason.missing");
        require(
                unsignedReason == null || unsignedReason.length() <= 300,
                "unsignedReason",
                "reception.unsigned-reason.too-long");
        Representation allowed = Representation.of(people);
        if (people >= Representation.GROUP
                && !allowed.allows(representatives(visitors))
                && representationNote == null) {
            throw new Invalid(
                    "representationNote",
                    "reception.representatives.asked",
                    people,
                    allowed.fewest(),
                    allowed.most(),
                    representatives(visitors));
        }
        require(
                representationNote == null || representationNote.length() <= 300,
                "representationNote",
                "reception.representation-note.too-long");
    }

    /** Every text in words of one's own, none of which may name whoever is under seal. */
    String[] texts() {
        return new String[] {content, requests, previousHandling, representationNote, unsignedReason, adHocReason};
    }

    int representatives() {
        return representatives(visitors);
    }

    private static int representatives(List<VisitorEntry> visitors) {
        return (int) visitors.stream()
                .filter(entry -> entry.capacity() == Capacity.REPRESENTATIVE)
                .count();
    }

    static void require(boolean holds, String field, String code) {
        if (!holds) {
            throw new Invalid(field, code);
        }
    }

    @Override
    public String toString() {
        return "RegisterVisit[…]";
    }
}
