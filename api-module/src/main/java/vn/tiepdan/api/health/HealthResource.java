package vn.tiepdan.api.health;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.tiepdan.api.access.Open;
import vn.tiepdan.installation.Readiness;

/** Whether the product lives and whether it can be used; open to every machine, tells no secret. */
@Path("health")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Open
public class HealthResource {

    @Inject
    Readiness readiness;

    @GET
    @Path("live")
    public HealthJson live() {
        return new HealthJson("UP");
    }

    @GET
    @Path("ready")
    public Response ready() {
        if (readiness.isReady()) {
            return Response.ok(new HealthJson("UP")).build();
        }
        // Told apart by the code, so that whoever waits knows when waiting is in vain.
        String code = readiness.failure().isPresent() ? "health.failed" : "health.not-ready";
        String detail = readiness
                .failure()
                .map(id -> "Không khởi động được, mã lỗi " + id)
                .orElse(
                        readiness.all() == 0
                                ? "Đang chuẩn bị dữ liệu"
                                : "Đang nạp dữ liệu trình diễn: " + readiness.done() + "/" + readiness.all());
        return Response.status(Response.Status.SERVICE_UNAVAILABLE)
                .type("application/problem+json")
                .entity(Json.createObjectBuilder()
                        .add("type", "urn:tiepdan:problem:" + code)
                        .add("title", "Chưa sẵn sàng")
                        .add("status", 503)
                        .add("code", code)
                        .add("detail", detail)
                        .build()
                        .toString())
                .build();
    }
}
