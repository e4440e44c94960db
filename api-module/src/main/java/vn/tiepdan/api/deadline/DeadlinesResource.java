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
    public DeadlineJson preview(@QueryParam("term") String term, @QueryParam("trigger") String trigger) {
        return DeadlineJson.of(
                preview.preview(
                        Parameters.required("term", term),
                        Parameters.date("trigger", Parameters.required("trigger", trigger))),
                labels);
    }

    @GET
    @Path("terms")
    public TermListJson terms() {
        return new TermListJson(
                preview.terms().stream().map(row -> TermJson.of(row, labels)).toList(), null);
    }
}
