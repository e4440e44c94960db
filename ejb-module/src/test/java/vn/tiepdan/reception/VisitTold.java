package vn.tiepdan.reception;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import vn.tiepdan.identity.CitizenKind;
import vn.tiepdan.identity.PaperKind;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.schedule.ReceptionType;

/** An ordinary visit of one person, to be told otherwise where a test needs it. */
final class VisitTold {

    static final LocalDate TUESDAY = LocalDate.of(2024, 6, 18);

    private ReceptionType type = ReceptionType.REGULAR;
    private String adHocReason;
    private OfficerCode presiding;
    private LocalDate on = TUESDAY;
    private LocalTime from = LocalTime.of(8, 0);
    private LocalTime to;
    private int writtenDown = 1;
    private int representatives;
    private int people = 1;
    private String note;
    private String content = "Hỏi về ranh giới thửa đất";
    private boolean signed = true;
    private String unsignedReason;
    private PersonalData person = person();

    VisitTold type(ReceptionType wanted, String reason, OfficerCode presidedBy) {
        type = wanted;
        adHocReason = reason;
        presiding = presidedBy;
        return this;
    }

    VisitTold on(LocalDate day) {
        on = day;
        return this;
    }

    VisitTold from(LocalTime time) {
        from = time;
        return this;
    }

    VisitTold to(LocalTime time) {
        to = time;
        return this;
    }

    /** So many are written down, so many of them speak for the others. */
    VisitTold with(int persons, int speaking) {
        writtenDown = persons;
        representatives = speaking;
        return this;
    }

    VisitTold people(int number) {
        people = number;
        return this;
    }

    VisitTold noting(String text) {
        note = text;
        return this;
    }

    VisitTold says(String text) {
        content = text;
        return this;
    }

    VisitTold unsigned(String reason) {
        signed = false;
        unsignedReason = reason;
        return this;
    }

    VisitTold by(PersonalData visitor) {
        person = visitor;
        return this;
    }

    RegisterVisit command() {
        List<VisitorEntry> visitors = IntStream.range(0, writtenDown)
                .mapToObj(each -> new VisitorEntry(person, each < representatives ? Capacity.REPRESENTATIVE : null))
                .toList();
        return new RegisterVisit(
                null,
                type,
                adHocReason,
                null,
                on,
                from,
                to,
                presiding,
                visitors,
                people,
                note,
                PetitionKind.COMPLAINT,
                null,
                content,
                null,
                null,
                false,
                signed,
                unsignedReason,
                null,
                null);
    }

    private static PersonalData person() {
        return new PersonalData(
                CitizenKind.PERSON,
                "Nguyễn Thị Lan",
                null,
                null,
                PaperKind.IDENTITY_CARD,
                "019184001234",
                null,
                "Tổ 8",
                null);
    }
}
