package vn.tiepdan.api.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import vn.tiepdan.api.access.Needs;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.api.exchange.Parameters;
import vn.tiepdan.plan.PlanRegister;

/** From each duty of a plan to the tasks that carry it out and their evidence. */
@Path("v1/traceability")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Needs("schedule:read")
public class TraceabilityResource {

    @Inject
    PlanRegister register;

    @Inject
    Labels labels;

    @GET
    public DutyListJson list(@QueryParam("plan") String plan, @QueryParam("requirement") String requirement) {
        return DutyListJson.of(
                register.trace(PlansResource.code(Parameters.required("plan", plan))).stream()
                        .filter(row -> requirement == null || row.serves(requirement))
                        .toList(),
                labels);
    }
}
