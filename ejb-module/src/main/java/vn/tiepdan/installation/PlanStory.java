package vn.tiepdan.installation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDateTime;
import java.util.List;
import vn.tiepdan.occasion.OccasionDesk;
import vn.tiepdan.plan.PlanDesk;
import vn.tiepdan.plan.PlanFile;

/** The chapter of the National Assembly's session and the ward's plan for it, from {@code demo/plan.json}. */
@ApplicationScoped
class PlanStory {

    @Inject
    OccasionDesk occasions;

    @Inject
    PlanDesk plans;

    Chapter chapter() {
        JsonObject told = DemoFile.read("plan.json");
        PlanFile file = PlanFile.read(told);
        Deed announced = deed(told.getJsonObject("window"), () -> occasions.open(file.window()));
        Deed recorded = deed(told.getJsonObject("plan"), () -> plans.record(file.plan()));
        return new Chapter("plan", recorded.at().toLocalDate(), List.of(announced, recorded));
    }

    private static Deed deed(JsonObject told, Runnable done) {
        return new Deed(LocalDateTime.parse(told.getString("at")), told.getString("officer"), () -> {
            done.run();
            return null;
        });
    }
}
