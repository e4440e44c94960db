package vn.tiepdan.api.petition;

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
import vn.tiepdan.integration.Outcome;
import vn.tiepdan.party.ChooseRepresentatives;
import vn.tiepdan.party.CorrectParty;
import vn.tiepdan.party.EndParty;
import vn.tiepdan.party.NameParty;
import vn.tiepdan.party.PartyDesk;
import vn.tiepdan.party.PartyRegister;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.petition.PetitionRow;

/** Those who stand in a petition beside its author: further petitioners, representatives, agents, counsel. */
@Path("v1/petitions/{code}/parties")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Needs("petitions:read")
public class PartiesResource {

    @Inject
    PartyRegister register;

    @Inject
    PartyDesk desk;

    @Inject
    PetitionRegister petitions;

    @Inject
    Retries retries;

    @Inject
    Labels labels;

    @GET
    public PartyListJson list(@PathParam("code") String code) {
        PetitionCode petition = new PetitionCode(code);
        return new PartyListJson(
                register.of(petition).stream()
                        .map(row -> PartyJson.of(row, labels))
                        .toList(),
                RepresentationJson.of(register.representation(petition)),
                null);
    }

    @POST
    @Needs("petitions:write")
    public Response add(@PathParam("code") String code, @HeaderParam(IF_MATCH) SeenVersion seen, JsonBody body) {
        PetitionCode petition = new PetitionCode(code);
        NameParty told = PartyJson.read(body);
        return done(petition, body, () -> desk.add(petition, seen.number(), told));
    }

    @POST
    @Path("representatives")
    @Needs("petitions:write")
    public Response choose(@PathParam("code") String code, @HeaderParam(IF_MATCH) SeenVersion seen, JsonBody body) {
        PetitionCode petition = new PetitionCode(code);
        ChooseRepresentatives choice = RepresentationJson.read(body);
        return done(petition, body, () -> desk.choose(petition, seen.number(), choice));
    }

    @POST
    @Path("{ordinal}/correction")
    @Needs("petitions:write")
    public Response correct(
            @PathParam("code") String code,
            @PathParam("ordinal") int ordinal,
            @HeaderParam(IF_MATCH) SeenVersion seen,
            JsonBody body) {
        PetitionCode petition = new PetitionCode(code);
        CorrectParty told = PartyJson.readCorrection(ordinal, body);
        return done(petition, body, () -> desk.correct(petition, seen.number(), told));
    }

    @POST
    @Path("{ordinal}/end")
    @Needs("petitions:write")
    public Response end(
            @PathParam("code") String code,
            @PathParam("ordinal") int ordinal,
            @HeaderParam(IF_MATCH) SeenVersion seen,
            JsonBody body) {
        PetitionCode petition = new PetitionCode(code);
        EndParty told = PartyJson.readEnd(ordinal, body);
        return done(petition, body, () -> desk.end(petition, seen.number(), told));
    }

    private Response done(PetitionCode petition, JsonBody body, Runnable deed) {
        Outcome outcome = retries.once(body, () -> {
            deed.run();
            return left(petition);
        });
        return DoneJson.answer(outcome);
    }

    private Outcome left(PetitionCode code) {
        PetitionRow row = petitions.row(code);
        return new Outcome(row.code().value(), row.version());
    }
}
