package vn.tiepdan.api.plan;

import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.plan.BasisKind;
import vn.tiepdan.plan.BasisRow;

/** The documents on which a plan rests. */
public record BasisListJson(List<BasisJson> items) {

    static BasisListJson of(List<BasisRow> rows, Labels labels) {
        return new BasisListJson(
                rows.stream().map(row -> BasisJson.of(row, labels)).toList());
    }

    /** One document; {@code implementsOrdinal} is the one it carries out. */
    public record BasisJson(
            int ordinal,
            BasisKind kind,
            String kindLabel,
            String number,
            String title,
            String issuer,
            LocalDate issuedOn,
            LocalDate validTo,
            Integer implementsOrdinal,
            String locus,
            List<String> warnings) {

        private static BasisJson of(BasisRow row, Labels labels) {
            return new BasisJson(
                    row.ordinal(),
                    row.kind(),
                    labels.of("plan.basis", row.kind()),
                    row.number(),
                    row.title(),
                    row.issuer(),
                    row.issuedOn(),
                    row.validTo(),
                    row.implementing(),
                    row.locus(),
                    row.warnings().stream()
                            .map(warning -> labels.text(
                                    warning.code(), warning.arguments().toArray()))
                            .toList());
        }
    }
}
