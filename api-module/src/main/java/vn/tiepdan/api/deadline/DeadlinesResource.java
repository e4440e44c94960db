package vn.tiepdan.api.deadline;

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
import vn.tiepdan.deadline.DeadlinePreview;

/** Counts legal terms without touching any record. */
@Path("v1/deadlines")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Needs("deadlines:read")
public class DeadlinesResource {

    @Inject
    DeadlinePreview preview;

    @Inject
    Labels labels;

    @GET
    @Path("preview")
    public DeadlineJson preview(
            @QueryParam("term") String term,
            @QueryParam("trigger") String trigger,
            @QueryParam("remote") String remote,
            @QueryParam("complexity") String complexity) {
        String variant = Parameters.required("term", term)
                + (Parameters.flag("remote", remote) ? "-REMOTE" : "")
                + suffix(Parameters.choice("complexity", complexity, Complexity.class));
        return DeadlineJson.of(
                preview.preview(variant, Parameters.date("trigger", Parameters.required("trigger", trigger))), labels);
    }

    private static String suffix(Complexity complexity) {
        return complexity == null ? "" : "-" + complexity.name().replace('_', '-');
    }

    /** How far a case is complex, for the terms that have a longer total for it. */
    public enum Complexity {
        COMPLEX,
        ESPECIALLY_COMPLEX
    }

    @GET
    @Path("terms")
    public TermListJson terms() {
        return new TermListJson(
                preview.terms().stream().map(row -> TermJson.of(row, labels)).toList(), null);
    }
}
