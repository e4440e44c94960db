package vn.tiepdan.web.plan;

import static java.util.stream.Collectors.toSet;

import java.io.Serializable;
import java.util.stream.Stream;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.plan.RecipientKind;
import vn.tiepdan.plan.RecipientRow;
import vn.tiepdan.plan.RecordPlan;
import vn.tiepdan.shared.Invalid;

/** A line of the distribution list of a plan, as it is typed. */
public class RecipientForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private RecipientKind kind = RecipientKind.BODIES;
    private String line;
    private String[] units = new String[0];

    RecordPlan.Recipient command() {
        if (line == null || line.isBlank()) {
            throw new Invalid("line", "plan.recipient.line-missing");
        }
        return new RecordPlan.Recipient(
                kind, line.strip(), Stream.of(units).map(UnitCode::new).collect(toSet()));
    }

    void tell(RecipientRow recipient) {
        kind = recipient.kind();
        line = recipient.line();
        units = recipient.units().stream().map(UnitCode::value).toArray(String[]::new);
    }

    public RecipientKind getKind() {
        return kind;
    }

    public void setKind(RecipientKind kind) {
        this.kind = kind;
    }

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }

    public String[] getUnits() {
        return units.clone();
    }

    public void setUnits(String[] units) {
        this.units = units == null ? new String[0] : units.clone();
    }
}
