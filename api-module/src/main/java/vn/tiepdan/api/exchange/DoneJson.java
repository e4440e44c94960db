package vn.tiepdan.api.exchange;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import vn.tiepdan.integration.Outcome;

/** What a deed left behind: the record's code and the version that came of it; the same again when the call is repeated. */
public record DoneJson(String code, int version) {

    public static DoneJson of(Outcome outcome) {
        return new DoneJson(outcome.code(), outcome.version());
    }

    /** 200, with the version as the entity tag (RFC 9110). */
    public static Response answer(Outcome outcome) {
        return told(Response.ok(), outcome);
    }

    /** 201 with the address of what was made, and its version as the entity tag (RFC 9110). */
    public static Response created(Outcome outcome, URI at) {
        return told(Response.created(at), outcome);
    }

    private static Response told(Response.ResponseBuilder answer, Outcome outcome) {
        return answer.entity(of(outcome)).tag(String.valueOf(outcome.version())).build();
    }
}
