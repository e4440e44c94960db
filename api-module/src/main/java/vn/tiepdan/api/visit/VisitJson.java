package vn.tiepdan.api.visit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import vn.tiepdan.api.deadline.RecordClockJson;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.deadline.ClockRow;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.RecordStage;
import vn.tiepdan.petition.RegisterBook;
import vn.tiepdan.reception.VisitChannel;
import vn.tiepdan.reception.VisitOrdinal;
import vn.tiepdan.reception.VisitRow;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.schedule.ReceptionType;

/** A reception of one person, organisation or group, as the calling system may see it. */
public record VisitJson(
        String code,
        String intakeCode,
        int version,
        String unit,
        RegisterBook book,
        String bookLabel,
        Integer year,
        Integer number,
        RecordStage stage,
        String stageLabel,
        ReceptionType type,
        String typeLabel,
        String adHocReason,
        ReceptionPlace place,
        String placeLabel,
        VisitChannel channel,
        String channelLabel,
        LocalDate visitedOn,
        String timeIn,
        String timeOut,
        String receivedBy,
        String presiding,
        PetitionKind kind,
        String kindLabel,
        SubjectField field,
        String fieldLabel,
        String content,
        String requests,
        int people,
        boolean group,
        int representatives,
        String representationNote,
        VisitOrdinal ordinal,
        String ordinalLabel,
        boolean interpreter,
        boolean signed,
        String unsignedReason,
        boolean corrected,
        String matter,
        LocalDate closedOn,
        String voidReason,
        LocalDate due,
        List<VisitorJson> visitors,
        List<RecordClockJson> clocks) {

    static VisitJson of(VisitRow row, Labels labels) {
        return new VisitJson(
                row.code().value(),
                row.intakeCode().value(),
                row.version(),
                row.unit().value(),
                row.book(),
                labels.of("petition.book", row.book()),
                row.year(),
                row.number(),
                row.stage(),
                labels.of("petition.stage", row.stage()),
                row.type(),
                labels.of("reception.type", row.type()),
                row.adHocReason(),
                row.place(),
                labels.of("reception.place", row.place()),
                row.channel(),
                labels.of("reception.channel", row.channel()),
                row.visitedOn(),
                minutes(row.timeIn()),
                minutes(row.timeOut()),
                Objects.toString(row.receivedBy(), null),
                Objects.toString(row.presiding(), null),
                row.kind(),
                labels.of("petition.kind", row.kind()),
                row.field(),
                labels.of("matter.field", row.field()),
                row.content(),
                row.requests(),
                row.people(),
                row.isGroup(),
                row.representatives(),
                row.representationNote(),
                row.ordinal(),
                labels.of("reception.ordinal", row.ordinal()),
                row.interpreter(),
                row.signed(),
                row.unsignedReason(),
                row.corrected(),
                Objects.toString(row.matter(), null),
                row.closedOn(),
                row.voidReason(),
                row.clocks().stream()
                        .filter(ClockRow::isRunning)
                        .map(ClockRow::dueOn)
                        .findFirst()
                        .orElse(null),
                row.visitors().stream()
                        .map(visitor -> VisitorJson.of(visitor, labels))
                        .toList(),
                RecordClockJson.of(row.clocks(), labels));
    }

    private static String minutes(LocalTime time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
