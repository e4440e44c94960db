package vn.tiepdan.competence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiepdan.deadline.Regime;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitKind;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.petition.Competence;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.PetitionLevel;
import vn.tiepdan.shared.RuleBroken;

/** Proposes the competent body by kind, time, whom it is about and the day of receipt, and says by which rule. */
@ApplicationScoped
public class CompetenceFinder {

    private static final String RULES = "/competence/rules.csv";

    private final List<Rule> rules = read();

    @Inject
    UnitRegister units;

    /** Refused when no rule is known ({@code competence.unknown}), as for a level that no longer is. */
    public Finding find(PetitionKind kind, PetitionLevel level, Respondent about, UnitCode asking, LocalDate on) {
        Rule rule = rules.stream()
                .filter(each -> each.holds(kind, level, about, on))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("competence.unknown"));
        UnitCode ours = units.governing(asking);
        UnitCode unit = rule.body().level() == null
                ? null
                : above(ours, rule.body().level()).orElse(null);
        return new Finding(
                rule.body(),
                competence(rule.body().level(), ours, unit),
                unit,
                Regime.of(on),
                rule.law(),
                rule.confidence());
    }

    /** Ours when our head settles; of a lower level when a ward's head does and we stand above wards. */
    private Competence competence(UnitKind level, UnitCode ours, UnitCode unit) {
        if (ours.equals(unit)) {
            return Competence.OWN;
        }
        UnitKind here = units.row(ours).kind();
        boolean below = level == UnitKind.WARD && (here == UnitKind.CITY || here == UnitKind.PROVINCE)
                || level == UnitKind.CITY && here == UnitKind.PROVINCE;
        return below ? Competence.LOWER : Competence.OTHER;
    }

    /** The unit itself, or the one above it of that level. */
    private Optional<UnitCode> above(UnitCode from, UnitKind level) {
        Map<UnitCode, UnitRow> all = units.all().stream().collect(Collectors.toMap(UnitRow::code, row -> row));
        for (UnitRow row = all.get(from); row != null; row = row.parent() == null ? null : all.get(row.parent())) {
            if (row.kind() == level) {
                return Optional.of(row.code());
            }
        }
        return Optional.empty();
    }

    private static List<Rule> read() {
        try (InputStream stream = CompetenceFinder.class.getResourceAsStream(RULES)) {
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return lines.lines().skip(1).map(Rule::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
