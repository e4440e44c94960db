package vn.tiepdan.installation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiepdan.coverage.CoverageDesk;
import vn.tiepdan.coverage.DutyDays;
import vn.tiepdan.coverage.KeepDutyOfficer;
import vn.tiepdan.coverage.KeepRule;
import vn.tiepdan.coverage.LeaveKind;
import vn.tiepdan.coverage.Need;
import vn.tiepdan.coverage.RecordLeave;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.occasion.PhaseStage;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.schedule.ReceptionPlace;

/** The chapter of the duty rules, from {@code demo/coverage.json}: who may stand on duty, what must be covered, who is away. */
@ApplicationScoped
class CoverageStory {

    @Inject
    CoverageDesk desk;

    Chapter chapter() {
        JsonObject told = DemoFile.read("coverage.json");
        LocalDate lastDay = LocalDate.parse(told.getString("lastDay"));
        UnitCode unit = new UnitCode(told.getString("unit"));
        List<Runnable> entries = new ArrayList<>();
        DemoFile.objects(told, "officers").forEach(officer -> entries.add(() -> desk.keep(officer(unit, officer))));
        DemoFile.objects(told, "rules")
                .forEach(rule -> entries.add(() -> desk.keep(
                        rule(unit, rule, LocalDate.parse(told.getString("at").substring(0, 10))))));
        DemoFile.objects(told, "leaves").forEach(leave -> entries.add(() -> desk.recordLeave(leave(unit, leave))));
        LocalDateTime at = LocalDateTime.parse(told.getString("at"));
        List<Deed> deeds = new ArrayList<>();
        entries.forEach(entry -> deeds.add(new Deed(at.plusMinutes(deeds.size()), told.getString("by"), () -> {
            entry.run();
            return null;
        })));
        return new Chapter(told.getString("name"), lastDay, deeds);
    }

    private static KeepDutyOfficer officer(UnitCode unit, JsonObject told) {
        String trained = told.getString("trainedOn", null);
        return new KeepDutyOfficer(
                unit,
                new OfficerCode(told.getString("code")),
                trained == null ? null : LocalDate.parse(trained),
                told.getString("certificate", null),
                told.getJsonArray("fields").getValuesAs(JsonString::getString).stream()
                        .map(SubjectField::valueOf)
                        .collect(Collectors.toSet()),
                true);
    }

    private static KeepRule rule(UnitCode unit, JsonObject told, LocalDate from) {
        String field = told.getString("field", null);
        String stage = told.getString("stage", null);
        return new KeepRule(
                unit,
                told.getString("name"),
                ReceptionPlace.valueOf(told.getString("place")),
                DayPart.valueOf(told.getString("part")),
                LocalTime.parse(told.getString("starts")),
                LocalTime.parse(told.getString("ends")),
                DutyDays.valueOf(told.getString("days")),
                told.getInt("headcount"),
                Need.valueOf(told.getString("need")),
                field == null ? null : SubjectField.valueOf(field),
                stage == null ? null : PhaseStage.valueOf(stage),
                from,
                null);
    }

    private static RecordLeave leave(UnitCode unit, JsonObject told) {
        return new RecordLeave(
                unit,
                new OfficerCode(told.getString("officer")),
                LocalDate.parse(told.getString("from")),
                LocalDate.parse(told.getString("to")),
                LeaveKind.valueOf(told.getString("kind")));
    }
}
