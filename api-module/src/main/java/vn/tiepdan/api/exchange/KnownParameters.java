package vn.tiepdan.api.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.tiepdan.api.problem.Refusal;
import vn.tiepdan.api.problem.Violation;

/** Refuses a query parameter that the resource does not know: a mistyped filter must not show everything. */
@Provider
@ApplicationScoped
public class KnownParameters implements ContainerRequestFilter {

    private static final int MOST_VIOLATIONS = 50;

    @Context
    ResourceInfo resource;

    private final Map<Method, Set<String>> names = new ConcurrentHashMap<>();

    @Override
    public void filter(ContainerRequestContext request) {
        Set<String> known = names.computeIfAbsent(resource.getResourceMethod(), KnownParameters::of);
        List<Violation> violations = new ArrayList<>();
        for (Map.Entry<String, List<String>> asked :
                request.getUriInfo().getQueryParameters().entrySet()) {
            String name = asked.getKey();
            if (violations.size() == MOST_VIOLATIONS) {
                break;
            }
            if (!known.contains(name)) {
                violations.add(new Violation(
                        FieldName.shown(name),
                        "query",
                        "integration.parameter.unknown",
                        List.of(FieldName.shown(name))));
            } else if (asked.getValue().size() > 1) {
                violations.add(new Violation(name, "query", "integration.parameter.repeated"));
            } else if (!PlainText.isPlain(asked.getValue().get(0))) {
                violations.add(new Violation(name, "query", "integration.field.not-plain"));
            }
        }
        if (!violations.isEmpty()) {
            throw Refusal.of(violations);
        }
    }

    private static Set<String> of(Method method) {
        return Arrays.stream(method.getParameters())
                .map(parameter -> parameter.getAnnotation(QueryParam.class))
                .filter(Objects::nonNull)
                .map(QueryParam::value)
                .collect(Collectors.toSet());
    }
}
