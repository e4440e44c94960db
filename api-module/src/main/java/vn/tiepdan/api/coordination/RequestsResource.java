package vn.tiepdan.api.coordination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import vn.tiepdan.api.access.Needs;
import vn.tiepdan.api.exchange.DoneJson;
import vn.tiepdan.api.exchange.JsonBody;
import vn.tiepdan.api.exchange.Retries;
import vn.tiepdan.coordination.AskRequest;
import vn.tiepdan.coordination.TaskCode;
import vn.tiepdan.coordination.TaskDesk;
import vn.tiepdan.coordination.TaskKind;
import vn.tiepdan.coordination.TaskRegister;
import vn.tiepdan.integration.Outcome;
import vn.tiepdan.organisation.UnitCode;

/** Requests that a client's body sends to another one (R25, R29, R116). */
@Path("v1/requests")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Needs("tasks:write")
public class RequestsResource {

    @Inject
    TaskDesk desk;

    @Inject
    TaskRegister register;

    @Inject
    Retries retries;

    @Context
    UriInfo address;

    @POST
    public Response ask(JsonBody body) {
        body.require("kind", "lead", "what");
        TaskKind kind = body.choice("kind", TaskKind.class);
        String lead = body.text("lead");
        String what = body.text("what");
        LocalDate dueOn = body.date("dueOn");
        String about = body.text("about");
        body.finish();
        AskRequest command = body.make(() -> new AskRequest(null, kind, new UnitCode(lead), null, what, dueOn, about));
        Outcome outcome = retries.once(body, () -> {
            TaskCode code = desk.ask(command);
            return new Outcome(code.value(), register.row(code).version());
        });
        return DoneJson.created(
                outcome, address.getBaseUriBuilder().path("v1/tasks/{code}").build(outcome.code()));
    }
}
