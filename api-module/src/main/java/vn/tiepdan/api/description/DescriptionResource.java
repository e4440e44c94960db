package vn.tiepdan.api.description;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Properties;
import vn.tiepdan.api.access.Open;
import vn.tiepdan.api.problem.Refusal;

/**
 * The contract (OpenAPI 3.1) and a page that shows it.
 *
 * <p>The page runs scripts of our own host only and none inline; its scripts are the unpacked files of Swagger UI.
 */
@Path("openapi")
@RequestScoped
@Open
public class DescriptionResource {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final Map<String, String> OURS = Map.of("begin.js", "text/javascript");
    private static final Map<String, String> SWAGGER = Map.of(
            "swagger-ui.css", "text/css",
            "swagger-ui-bundle.js", "text/javascript",
            "favicon-32x32.png", "image/png");
    private static final String SWAGGER_FILES = "/META-INF/resources/webjars/swagger-ui/" + swaggerVersion() + "/";

    @GET
    @Produces({MediaType.APPLICATION_JSON, "application/vnd.oai.openapi+json"})
    public byte[] contract() throws IOException {
        return file("openapi.json");
    }

    @GET
    @Path("page")
    @Produces(MediaType.TEXT_HTML)
    public Response page() throws IOException {
        return Response.ok(file("page.html"), "text/html;charset=UTF-8")
                .header("Content-Security-Policy", POLICY)
                .build();
    }

    @GET
    @Path("page/{name}")
    @Produces(MediaType.WILDCARD)
    public Response part(@PathParam("name") String name) throws IOException {
        if (OURS.containsKey(name)) {
            return part(file(name), OURS.get(name));
        }
        if (SWAGGER.containsKey(name)) {
            return part(file(SWAGGER_FILES + name), SWAGGER.get(name));
        }
        throw new Refusal(404, "integration.path.unknown");
    }

    private static Response part(byte[] content, String type) {
        return Response.ok(content, type)
                .header("Cache-Control", "public, max-age=3600")
                .build();
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream file = DescriptionResource.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        }
    }

    private static String swaggerVersion() {
        try (InputStream file = DescriptionResource.class.getResourceAsStream(
                "/META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
            Properties about = new Properties();
            about.load(file);
            return about.getProperty("version");
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
