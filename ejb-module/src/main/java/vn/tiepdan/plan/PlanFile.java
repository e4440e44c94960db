package vn.tiepdan.plan;

import static java.util.stream.Collectors.toSet;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.tiepdan.occasion.OpenWindow;
import vn.tiepdan.occasion.WindowCode;
import vn.tiepdan.occasion.WindowType;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/** An event and the plan for it as one JSON file tells them; read into the commands that put them on record. */
public record PlanFile(OpenWindow window, RecordPlan plan) {

    public static PlanFile read(JsonObject file) {
        OpenWindow window = window(file.getJsonObject("window"));
        return new PlanFile(window, plan(window.code(), file.getJsonObject("plan")));
    }

    private static OpenWindow window(JsonObject told) {
        return new OpenWindow(
                new WindowCode(told.getString("code")),
                WindowType.valueOf(told.getString("type")),
                told.getString("title"),
                told.getString("titleEn"),
                told.getInt("daysBefore"),
                told.getInt("daysAfter"),
                each(told, "phases", phase -> new OpenWindow.Phase(day(phase, "from"), day(phase, "to"))));
    }

    private static RecordPlan plan(WindowCode window, JsonObject told) {
        return new RecordPlan(
                new UnitCode(told.getString("unit")),
                window,
                told.getString("symbol"),
                told.getString("place"),
                YearMonth.parse(told.getString("issuedMonth")),
                told.getString("title"),
                signature(told.getJsonObject("signature")),
                each(told, "bases", PlanFile::basis),
                each(told, "sections", PlanFile::section),
                each(told, "recipients", PlanFile::recipient));
    }

    private static RecordPlan.Signature signature(JsonObject told) {
        return new RecordPlan.Signature(
                SigningMode.valueOf(told.getString("mode")),
                told.getString("signedFor", null),
                new OfficerCode(told.getString("signer")),
                told.getString("post"));
    }

    private static RecordPlan.Basis basis(JsonObject told) {
        return new RecordPlan.Basis(
                BasisKind.valueOf(told.getString("kind")),
                told.getString("number", null),
                told.getString("title"),
                told.getString("issuer"),
                day(told, "issuedOn"),
                day(told, "validTo"),
                number(told, "implements"),
                told.getString("locus"));
    }

    private static RecordPlan.Section section(JsonObject told) {
        return new RecordPlan.Section(
                told.getString("locus"),
                told.getString("label", null),
                told.getString("heading"),
                each(told, "tasks", PlanFile::task));
    }

    private static RecordPlan.Task task(JsonObject told) {
        return new RecordPlan.Task(
                told.getString("locus"),
                told.getJsonArray("serves").getValuesAs(JsonString::getString),
                TaskKind.valueOf(told.getString("kind")),
                new UnitCode(told.getString("unit")),
                units(told, "supports"),
                told.getString("content"),
                told.containsKey("due") ? DueRule.valueOf(told.getString("due")) : null,
                day(told, "dueOn"),
                number(told, "basis"));
    }

    private static RecordPlan.Recipient recipient(JsonObject told) {
        return new RecordPlan.Recipient(
                RecipientKind.valueOf(told.getString("kind")), told.getString("line"), units(told, "units"));
    }

    private static Set<UnitCode> units(JsonObject told, String name) {
        return told.getJsonArray(name).getValuesAs(JsonString::getString).stream()
                .map(UnitCode::new)
                .collect(toSet());
    }

    private static <T> List<T> each(JsonObject told, String name, Function<JsonObject, T> reading) {
        return told.getJsonArray(name).getValuesAs(JsonObject.class).stream()
                .map(reading)
                .toList();
    }

    private static LocalDate day(JsonObject told, String name) {
        return told.containsKey(name) ? LocalDate.parse(told.getString(name)) : null;
    }

    private static Integer number(JsonObject told, String name) {
        return told.containsKey(name) ? Integer.valueOf(told.getInt(name)) : null;
    }
}
