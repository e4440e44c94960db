package vn.tiepdan.api.problem;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;

/** What the container refuses or breaks before any resource is reached, as a problem document like all others. */
@WebServlet("/container-problem")
public class ContainerProblems extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OtherProblems problems;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Response answer = problems.toResponse(refusal(request));
        response.setStatus(answer.getStatus());
        answer.getStringHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        response.getOutputStream().write((byte[]) answer.getEntity());
    }

    private static Throwable refusal(HttpServletRequest request) {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            return new Refusal(404, "integration.path.unknown");
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            return thrown;
        }
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer told ? told : 500;
        return status < 500
                ? new jakarta.ws.rs.ClientErrorException(status)
                : new IllegalStateException("The container answered " + status);
    }
}
