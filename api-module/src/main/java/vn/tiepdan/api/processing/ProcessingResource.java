package vn.tiepdan.api.processing;

import static jakarta.ws.rs.core.HttpHeaders.IF_MATCH;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.function.Consumer;
import vn.tiepdan.api.access.Needs;
import vn.tiepdan.api.exchange.DoneJson;
import vn.tiepdan.api.exchange.JsonBody;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.api.exchange.Retries;
import vn.tiepdan.api.exchange.SeenVersion;
import vn.tiepdan.integration.Outcome;
import vn.tiepdan.petition.BypassCause;
import vn.tiepdan.petition.ClassifyPetition;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionIntake;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.petition.SplitPetition;
import vn.tiepdan.processing.AskSupplement;
import vn.tiepdan.processing.CheckConditions;
import vn.tiepdan.processing.DecideOutcome;
import vn.tiepdan.processing.Notice;
import vn.tiepdan.processing.ProcessingDesk;
import vn.tiepdan.processing.ProcessingRegister;
import vn.tiepdan.processing.ProposeOutcome;
import vn.tiepdan.processing.RecordResponse;
import vn.tiepdan.processing.WithdrawPetition;

/**
 * The deeds of processing, each decided on the version seen and done once; the answer tells the code the petition has then, and
 * its version.
 */
@Path("v1/petitions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Needs("petitions:read")
public class ProcessingResource {

    @Inject
    ProcessingDesk desk;

    @Inject
    ProcessingRegister register;

    @Inject
    PetitionIntake intake;

    @Inject
    PetitionRegister petitions;

    @Inject
    Retries retries;

    @Inject
    Labels labels;

    @GET
    @Path("{code}/processing")
    public ProcessingJson processing(@PathParam("code") String code) {
        return ProcessingJson.of(register.of(new PetitionCode(code)), labels);
    }

    @POST
    @Path("{code}/classification")
    @Needs("petitions:write")
    public Response classify(@PathParam("code") String code, @HeaderParam(IF_MATCH) SeenVersion seen, JsonBody body) {
        ClassifyPetition command = ProcessingBodies.classification(body);
        PetitionCode petition = new PetitionCode(code);
        return DoneJson.answer(retries.once(body, () -> left(intake.classify(petition, seen.number(), command))));
    }

    @POST
    @Path("{code}/split")
    @Needs("petitions:write")
    public Response split(@PathParam("code") String code, @HeaderParam(IF_MATCH) SeenVersion seen, JsonBody body) {
        SplitPetition command = ProcessingBodies.split(body);
        return done(code, body, petition -> intake.split(petition, seen.number(), command));
    }

    @POST
    @Path("{code}/conditions")
    @Needs("petitions:write")
    public Response check(@PathParam("code") String code, @HeaderParam(IF_MATCH) SeenVersion seen, JsonBody body) {
        CheckConditions command = ProcessingBodies.conditions(body);
        return done(code, body, petition -> desk.check(petition, seen.number(), command));
    }

    @POST
    @Path("{code}/supplement-requests")
    @Needs("petitions:write")
    public Response askSupplement(
            @PathParam("code") String code, @HeaderParam(IF_MATCH) SeenVersion seen, JsonBody body) {
        AskSupplement command = ProcessingBodies.supplement(body);
        return done(code, body, petition -> desk.askSupplement(petition, seen.number(), command));
    }

    @POST
    @Path("{code}/proposal")
    @Needs("petitions:write")
    public Response propose(@PathParam("code") String code, @HeaderParam(IF_MATCH) SeenVersion seen, JsonBody body) {
        ProposeOutcome command = ProcessingBodies.proposal(body);
        return done(code, body, petition -> desk.propose(petition, seen.number(), command));
    }

    @POST
    @Path("{code}/acceptance")
    @Needs("petitions:write")
    public Response accept(@PathParam("code") String code, @HeaderParam(IF_MATCH) SeenVersion seen, JsonBody body) {
        DecideOutcome command = ProcessingBodies.decision(body);
        return done(code, body, petition -> desk.accept(petition, seen.number(), command));
    }

    @POST
    @Path("{code}/non-acceptance")
    @Needs("petitions:write")
    public Response notAccept(@PathParam("code") String code, @HeaderParam(IF_MATCH) SeenVersion seen, JsonBody body) {
        DecideOutcome command = ProcessingBodies.decision(body);
        return done(code, body, petition -> desk.notAccept(petition, seen.number(), command));
    }

    @POST
    @Path("{code}/guidance")
    @Needs("petitions:write")
    public Response guide(@PathParam("code") String code, @HeaderParam(IF_MATCH) SeenVersion seen, JsonBody body) {
        DecideOutcome command = ProcessingBodies.decision(body);
        return done(code, body, petition -> desk.guide(petition, seen.number(), command));
    }

    @POST
    @Path("{code}/transfer")
    @Needs("petitions:write")
    public Response transfer(@PathParam("code") String code, @HeaderParam(IF_MATCH) SeenVersion seen, JsonBody body) {
        DecideOutcome command = ProcessingBodies.decision(body);
        return done(code, body, petition -> desk.transfer(petition, seen.number(), command));
    }

    @POST
    @Path("{code}/return")
    @Needs("petitions:write")
    public Response giveBack(@PathParam("code") String code, @HeaderParam(IF_MATCH) SeenVersion seen, JsonBody body) {
        DecideOutcome command = ProcessingBodies.decision(body);
        return done(code, body, petition -> desk.giveBack(petition, seen.number(), command));
    }

    @POST
    @Path("{code}/urging")
    @Needs("petitions:write")
    public Response urge(@PathParam("code") String code, @HeaderParam(IF_MATCH) SeenVersion seen, JsonBody body) {
        DecideOutcome command = ProcessingBodies.decision(body);
        return done(code, body, petition -> desk.urge(petition, seen.number(), command));
    }

    @POST
    @Path("{code}/filing")
    @Needs("petitions:write")
    public Response fileAway(@PathParam("code") String code, @HeaderParam(IF_MATCH) SeenVersion seen, JsonBody body) {
        DecideOutcome command = ProcessingBodies.decision(body);
        return done(code, body, petition -> desk.fileAway(petition, seen.number(), command));
    }

    @POST
    @Path("{code}/responses")
    @Needs("petitions:write")
    public Response respond(@PathParam("code") String code, @HeaderParam(IF_MATCH) SeenVersion seen, JsonBody body) {
        RecordResponse command = ProcessingBodies.response(body);
        return done(code, body, petition -> desk.respond(petition, seen.number(), command));
    }

    @POST
    @Path("{code}/sender-notice")
    @Needs("petitions:write")
    public Response tellSender(@PathParam("code") String code, @HeaderParam(IF_MATCH) SeenVersion seen, JsonBody body) {
        Notice command = ProcessingBodies.resultNotice(body);
        return done(code, body, petition -> desk.tellSender(petition, seen.number(), command));
    }

    @POST
    @Path("{code}/result-notice")
    @Needs("petitions:write")
    public Response tellResult(@PathParam("code") String code, @HeaderParam(IF_MATCH) SeenVersion seen, JsonBody body) {
        Notice command = ProcessingBodies.resultNotice(body);
        return done(code, body, petition -> desk.tellResult(petition, seen.number(), command));
    }

    @POST
    @Path("{code}/withdrawal")
    @Needs("petitions:write")
    public Response withdraw(@PathParam("code") String code, @HeaderParam(IF_MATCH) SeenVersion seen, JsonBody body) {
        WithdrawPetition command = ProcessingBodies.withdrawal(body);
        return done(code, body, petition -> desk.withdraw(petition, seen.number(), command));
    }

    @POST
    @Path("{code}/supplements")
    @Needs("petitions:write")
    public Response supplemented(
            @PathParam("code") String code, @HeaderParam(IF_MATCH) SeenVersion seen, JsonBody body) {
        LocalDate on = body.date("on");
        String what = body.text("what");
        body.finish();
        return done(code, body, petition -> desk.supplemented(petition, seen.number(), on, what));
    }

    @POST
    @Path("{code}/proposal-return")
    @Needs("petitions:write")
    public Response sendBack(@PathParam("code") String code, @HeaderParam(IF_MATCH) SeenVersion seen, JsonBody body) {
        String reason = body.text("reason");
        body.finish();
        return done(code, body, petition -> desk.sendBack(petition, seen.number(), reason));
    }

    @POST
    @Path("{code}/bypass")
    @Needs("petitions:write")
    public Response bypass(@PathParam("code") String code, @HeaderParam(IF_MATCH) SeenVersion seen, JsonBody body) {
        BypassCause cause = body.choice("cause", BypassCause.class);
        body.finish();
        return done(code, body, petition -> desk.markBypass(petition, seen.number(), cause));
    }

    private Response done(String code, JsonBody body, Consumer<PetitionCode> deed) {
        PetitionCode petition = new PetitionCode(code);
        return DoneJson.answer(retries.once(body, () -> {
            deed.accept(petition);
            return left(petition);
        }));
    }

    private Outcome left(PetitionCode code) {
        PetitionRow row = petitions.row(code);
        return new Outcome(row.code().value(), row.version());
    }
}
