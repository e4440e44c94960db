package vn.tiepdan.installation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.tiepdan.occasion.OccasionDesk;
import vn.tiepdan.plan.PlanCode;
import vn.tiepdan.plan.PlanDesk;
import vn.tiepdan.plan.PlanFile;
import vn.tiepdan.plan.PlanIssuing;
import vn.tiepdan.plan.PlanReceipts;
import vn.tiepdan.plan.PlanRegister;
import vn.tiepdan.plan.PlanRow;
import vn.tiepdan.plan.PlanState;

/** The chapters of the National Assembly's session and the ward's plan for it, from {@code demo/plan.json}: drafted, then issued. */
@ApplicationScoped
class PlanStory {

    @Inject
    OccasionDesk occasions;

    @Inject
    PlanDesk plans;

    @Inject
    PlanIssuing issuing;

    @Inject
    PlanReceipts receipts;

    @Inject
    PlanRegister register;

    Chapter chapter() {
        JsonObject told = DemoFile.read("plan.json");
        PlanFile file = PlanFile.read(told);
        Deed announced = deed(told.getJsonObject("window"), () -> occasions.open(file.window()));
        Deed recorded = deed(told.getJsonObject("plan"), () -> plans.record(file.plan()));
        return new Chapter("plan", recorded.at().toLocalDate(), List.of(announced, recorded));
    }

    /**
     * The way of the plan from the office to its recipients, of whom some have read it.
     *
     * <p>Whoever learns with the demonstration may have gone a part of that way himself before the law's clock reached
     * it: a step that the plan has behind it is not told again, and the rest follows.
     */
    Chapter issue() {
        JsonObject told = DemoFile.read("plan.json");
        PlanFile file = PlanFile.read(told);
        JsonObject way = told.getJsonObject("issue");
        JsonObject numbered = way.getJsonObject("numbered");
        List<Deed> deeds = new ArrayList<>();
        deeds.add(step(
                file,
                PlanState.DRAFT,
                way.getJsonObject("reviewed"),
                plan -> issuing.review(plan.code(), plan.version())));
        deeds.add(step(
                file,
                PlanState.REVIEWED,
                way.getJsonObject("signed"),
                plan -> issuing.sign(plan.code(), plan.version())));
        deeds.add(step(
                file,
                PlanState.SIGNED,
                numbered,
                plan -> issuing.number(
                        plan.code(),
                        plan.version(),
                        numbered.getInt("number"),
                        LocalDate.parse(numbered.getString("issuedOn")))));
        deeds.add(step(
                file,
                PlanState.NUMBERED,
                way.getJsonObject("issued"),
                plan -> issuing.issue(plan.code(), plan.version())));
        JsonObject received = way.getJsonObject("received");
        JsonObject read = way.getJsonObject("read");
        each(received).forEach(name -> deeds.add(deed(received, name, () -> receipts.receive(code(file)))));
        each(read).forEach(name -> deeds.add(deed(read, name, () -> receipts.acknowledge(code(file)))));
        return new Chapter("plan-issue", deeds.get(deeds.size() - 1).at().toLocalDate(), deeds);
    }

    private static List<String> each(JsonObject told) {
        return told.getJsonArray("officers").getValuesAs(JsonString::getString);
    }

    private PlanCode code(PlanFile file) {
        return row(file).code();
    }

    private Deed step(PlanFile file, PlanState from, JsonObject told, Consumer<PlanRow> done) {
        return deed(told, () -> Optional.of(row(file))
                .filter(plan -> plan.state() == from)
                .ifPresent(done));
    }

    private PlanRow row(PlanFile file) {
        return register.all().stream()
                .filter(plan -> plan.window().equals(file.window().code())
                        && plan.unit().equals(file.plan().unit()))
                .findFirst()
                .orElseThrow();
    }

    private static Deed deed(JsonObject told, Runnable done) {
        return deed(told, told.getString("officer"), done);
    }

    private static Deed deed(JsonObject told, String officer, Runnable done) {
        return new Deed(LocalDateTime.parse(told.getString("at")), officer, () -> {
            done.run();
            return null;
        });
    }
}
