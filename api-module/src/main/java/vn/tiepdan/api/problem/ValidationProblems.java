package vn.tiepdan.api.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.List;

/** What a declared constraint of a command refuses, field by field. */
@Provider
@ApplicationScoped
public class ValidationProblems implements ExceptionMapper<ConstraintViolationException> {

    @Inject
    Problems problems;

    @Override
    public Response toResponse(ConstraintViolationException refused) {
        List<Violation> violations = refused.getConstraintViolations().stream()
                .map(ValidationProblems::violation)
                .sorted(Comparator.comparing(Violation::field))
                .toList();
        return problems.answer(400, "integration.fields", List.of(), violations);
    }

    /** The path begins with the method and its argument, which mean nothing to the caller. */
    private static Violation violation(ConstraintViolation<?> found) {
        String path = found.getPropertyPath().toString();
        int method = path.indexOf('.');
        int argument = method < 0 ? -1 : path.indexOf('.', method + 1);
        String field = argument < 0 ? path.substring(method + 1) : path.substring(argument + 1);
        String template = found.getMessageTemplate();
        String code = template.startsWith("{") ? "integration.field." + constraint(found) : template;
        return new Violation(field, "body", code);
    }

    private static String constraint(ConstraintViolation<?> found) {
        return found.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    }
}
