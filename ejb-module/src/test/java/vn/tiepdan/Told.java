package vn.tiepdan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.tiepdan.identity.CitizenKind;
import vn.tiepdan.identity.PaperKind;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.incident.Destination;
import vn.tiepdan.incident.SignalIncident;
import vn.tiepdan.incident.SignalSource;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.petition.ClassifyPetition;
import vn.tiepdan.petition.IntakeSource;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.TakeInPetition;
import vn.tiepdan.reception.Capacity;
import vn.tiepdan.reception.ClassifyVisit;
import vn.tiepdan.reception.RegisterVisit;
import vn.tiepdan.reception.VisitorEntry;
import vn.tiepdan.schedule.ReceptionType;

/** What is told at the desk, in the shortest words: who came, what was handed over, what it is. */
final class Told {

    static final String NAME = "Nguyễn Thị Lan";

    private Told() {}

    /** One visitor; the kind may be null. */
    static RegisterVisit visit(PetitionKind kind) {
        return visit(kind, null, null);
    }

    static RegisterVisit visit(PetitionKind kind, MatterCode matter, String newTitle) {
        return new RegisterVisit(
                null,
                null,
                null,
                null,
                WholeHouse.TODAY,
                LocalTime.of(8, 0),
                null,
                null,
                List.of(new VisitorEntry(person(), null)),
                1,
                null,
                kind,
                null,
                "Việc thu chi ở tổ dân phố",
                null,
                null,
                false,
                true,
                null,
                matter,
                newTitle);
    }

    /** One visitor on that day, in that capacity, received as told. */
    static RegisterVisit visitOn(
            LocalDate day,
            ReceptionType type,
            PetitionKind kind,
            Capacity capacity,
            String content,
            MatterCode matter,
            String newTitle) {
        return new RegisterVisit(
                null,
                type,
                null,
                null,
                day,
                LocalTime.of(8, 0),
                null,
                type == ReceptionType.REGULAR ? null : new OfficerCode("chutich"),
                List.of(new VisitorEntry(person(), capacity)),
                1,
                null,
                kind,
                null,
                content,
                null,
                null,
                false,
                true,
                null,
                matter,
                newTitle);
    }

    /** Six people with two representatives, of whom the first is the one who else comes alone. */
    static RegisterVisit group(PetitionKind kind, String content, String unsignedReason) {
        return new RegisterVisit(
                null,
                null,
                null,
                null,
                WholeHouse.TODAY,
                LocalTime.of(8, 0),
                null,
                null,
                List.of(
                        new VisitorEntry(person(), Capacity.REPRESENTATIVE),
                        new VisitorEntry(second("Trần Văn Khoan"), Capacity.REPRESENTATIVE)),
                6,
                null,
                kind,
                null,
                content,
                null,
                null,
                false,
                unsignedReason == null,
                unsignedReason,
                null,
                null);
    }

    static PersonalData second(String name) {
        return new PersonalData(
                CitizenKind.PERSON,
                name,
                1966,
                null,
                PaperKind.IDENTITY_CARD,
                "019166008888",
                null,
                "Tổ 3",
                "0987000111");
    }

    /** A paper that came by post from the same person. */
    static TakeInPetition letter() {
        return paper(IntakeSource.POST, person());
    }

    /** A paper handed over at a visit, whose author is the visitor. */
    static TakeInPetition paper() {
        return paper(IntakeSource.DIRECT, null);
    }

    private static TakeInPetition paper(IntakeSource source, PersonalData author) {
        return new TakeInPetition(
                null,
                source,
                null,
                WholeHouse.TODAY,
                null,
                "Việc thu chi ở tổ dân phố",
                "Kiểm tra",
                1,
                false,
                author,
                null);
    }

    static ClassifyPetition petition(PetitionKind kind) {
        return petition(kind, null, null);
    }

    static ClassifyPetition petition(PetitionKind kind, MatterCode matter, String newTitle) {
        return kind == null ? null : new ClassifyPetition(kind, null, null, matter, newTitle);
    }

    static ClassifyVisit visitAs(PetitionKind kind) {
        return new ClassifyVisit(kind, null, null, null);
    }

    /** A group that a tip tells of. */
    static SignalIncident gathering(Destination destination, int people) {
        return new SignalIncident(
                destination,
                "Cổng trụ sở",
                SignalSource.TIP,
                people,
                "trưởng tổ ước lượng",
                0,
                null,
                "Tập trung",
                null);
    }

    static PersonalData person() {
        return new PersonalData(
                CitizenKind.PERSON,
                NAME,
                1975,
                null,
                PaperKind.IDENTITY_CARD,
                "019175009999",
                null,
                "Số 12, đường Tân Cương, tổ 8",
                "0912345678");
    }
}
