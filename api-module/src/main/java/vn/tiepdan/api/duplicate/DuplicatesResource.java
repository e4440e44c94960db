package vn.tiepdan.api.duplicate;

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
import vn.tiepdan.api.access.Needs;
import vn.tiepdan.api.exchange.DoneJson;
import vn.tiepdan.api.exchange.JsonBody;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.api.exchange.Retries;
import vn.tiepdan.api.exchange.SeenVersion;
import vn.tiepdan.duplicate.DuplicateCode;
import vn.tiepdan.duplicate.DuplicateDesk;
import vn.tiepdan.duplicate.DuplicateRegister;
import vn.tiepdan.duplicate.ProposeDuplicate;
import vn.tiepdan.integration.Outcome;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.petition.PetitionRow;

/** Duplicates of a petition and petitions of the same case: read, proposed, confirmed by a second officer, undone. */
@Path("v1/petitions/{code}/duplicates")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Needs("petitions:read")
public class DuplicatesResource {

    @Inject
    DuplicateRegister register;

    @Inject
    DuplicateDesk desk;

    @Inject
    PetitionRegister petitions;

    @Inject
    Retries retries;

    @Inject
    Labels labels;

    @GET
    public DuplicateListJson list(@PathParam("code") String code) {
        return new DuplicateListJson(
                register.of(new PetitionCode(code)).stream()
                        .map(row -> DuplicateJson.of(row, labels))
                        .toList(),
                null);
    }

    /** Answers with the petition and its version; the verdict's own code stands in the list. */
    @POST
    @Needs("petitions:write")
    public Response propose(@PathParam("code") String code, @HeaderParam(IF_MATCH) SeenVersion seen, JsonBody body) {
        PetitionCode petition = new PetitionCode(code);
        ProposeDuplicate proposal = DuplicateJson.read(body);
        return done(petition, body, () -> desk.propose(petition, seen.number(), proposal));
    }

    @POST
    @Path("{verdict}/confirmation")
    @Needs("petitions:write")
    public Response confirm(
            @PathParam("code") String code,
            @PathParam("verdict") String verdict,
            @HeaderParam(IF_MATCH) SeenVersion seen,
            JsonBody body) {
        PetitionCode petition = new PetitionCode(code);
        DuplicateCode proposal = new DuplicateCode(verdict);
        body.finish();
        return done(petition, body, () -> desk.confirm(petition, seen.number(), proposal));
    }

    @POST
    @Path("{verdict}/refusal")
    @Needs("petitions:write")
    public Response refuse(
            @PathParam("code") String code,
            @PathParam("verdict") String verdict,
            @HeaderParam(IF_MATCH) SeenVersion seen,
            JsonBody body) {
        PetitionCode petition = new PetitionCode(code);
        DuplicateCode proposal = new DuplicateCode(verdict);
        String reason = body.text("reason");
        body.finish();
        return done(petition, body, () -> desk.refuse(petition, seen.number(), proposal, reason));
    }

    @POST
    @Path("{verdict}/undo")
    @Needs("petitions:write")
    public Response undo(
            @PathParam("code") String code,
            @PathParam("verdict") String verdict,
            @HeaderParam(IF_MATCH) SeenVersion seen,
            JsonBody body) {
        PetitionCode petition = new PetitionCode(code);
        DuplicateCode stands = new DuplicateCode(verdict);
        body.finish();
        return done(petition, body, () -> desk.undo(petition, seen.number(), stands));
    }

    private Response done(PetitionCode petition, JsonBody body, Runnable deed) {
        Outcome outcome = retries.once(body, () -> {
            deed.run();
            PetitionRow row = petitions.row(petition);
            return new Outcome(row.code().value(), row.version());
        });
        return DoneJson.answer(outcome);
    }
}
