package vn.tiepdan.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;

/** Something about a plan that is worth a look before it is relied on; it never blocks. {@code code} is the key of its words. */
public record PlanWarning(String code, List<Serializable> arguments) implements Serializable {

    private static final DateTimeFormatter AS_WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    public PlanWarning {
        arguments = List.copyOf(arguments);
    }

    /** What keeps a plan from going on, under the code of the refusal. */
    static PlanWarning coded(String code, Serializable... arguments) {
        return new PlanWarning(code, List.of(arguments));
    }

    static PlanWarning of(String code, Serializable... arguments) {
        return new PlanWarning(
                "plan.warning." + code,
                Arrays.stream(arguments).map(PlanWarning::written).toList());
    }

    private static Serializable written(Serializable argument) {
        return argument instanceof LocalDate day ? day.format(AS_WRITTEN) : argument;
    }
}
