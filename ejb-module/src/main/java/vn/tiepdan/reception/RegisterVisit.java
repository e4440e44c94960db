package vn.tiepdan.reception;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.identity.PaperKind;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.party.Representation;
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
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(visitedOn != null, found, "visitedOn", "reception.day.missing");
        Invalid.unless(
                visitedOn == null || !visitedOn.isBefore(LawTime.FIRST_DAY),
                found,
                "visitedOn",
                "reception.day.too-early");
        Invalid.unless(timeIn != null, found, "timeIn", "reception.time-in.missing");
        Invalid.unless(
                timeIn == null || timeOut == null || !timeOut.isBefore(timeIn),
                found,
                "timeOut",
                "reception.time-out.before-time-in");
        Invalid.unless(
                type != ReceptionType.AD_HOC || adHocReason != null,
                found,
                "adHocReason",
                "reception.ad-hoc-reason.missing");
        Invalid.unless(
                adHocReason == null || adHocReason.length() <= 300,
                found,
                "adHocReason",
                "reception.ad-hoc-reason.too-long");
        Invalid.unless(
                type == ReceptionType.REGULAR || presiding != null, found, "presiding", "reception.presiding.missing");
        Invalid.unless(!visitors.isEmpty(), found, "fullName", "identity.name.missing");
        Invalid.unless(
                people >= visitors.size() && people >= 1 && people <= 9999,
                found,
                "people",
                "reception.people.malformed");
        Invalid.unless(content != null, found, "content", "reception.content.missing");
        Invalid.unless(
                content == null || content.length() <= LONGEST_CONTENT, found, "content", "reception.content.too-long");
        Invalid.unless(requests == null || requests.length() <= 2000, found, "requests", "reception.requests.too-long");
        Invalid.unless(
                previousHandling == null || previousHandling.length() <= 1000,
                found,
                "previousHandling",
                "reception.previous-handling.too-long");
        Invalid.unless(signed || unsignedReason != null, found, "unsignedReason", "reception.unsigned-reason.missing");
        Invalid.unless(
                unsignedReason == null || unsignedReason.length() <= 300,
                found,
                "unsignedReason",
                "reception.unsigned-reason.too-long");
        Representation allowed = Representation.of(people);
        if (people >= Representation.GROUP
                && !allowed.allows(representatives(visitors))
                && representationNote == null) {
            found.add(new Invalid(
                    "representationNote",
                    "reception.representatives.asked",
                    people,
                    allowed.fewest(),
                    allowed.most(),
                    representatives(visitors)));
        }
        Invalid.unless(
                representationNote == null || representationNote.length() <= 300,
                found,
                "representationNote",
                "reception.representation-note.too-long");
        Invalid.unless(
                visitors.stream().noneMatch(RegisterVisit::keepsHisPapersBack),
                found,
                "paperKind",
                "reception.papers.ask");
        Invalid.refuse(found);
    }

    /** A paper may leave its number out; somebody who stands at the desk is asked. */
    private static boolean keepsHisPapersBack(VisitorEntry entry) {
        return entry.person() != null && entry.person().paperKind() == PaperKind.NOT_STATED;
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
