package vn.tiepdan.api.organisation;

import java.time.LocalDate;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitKind;
import vn.tiepdan.organisation.UnitRow;

/** A unit under our own code; the five digits of the State are a dated attribute. */
public record UnitJson(
        String code,
        String name,
        UnitKind kind,
        String kindLabel,
        String parent,
        String stateCode,
        String successor,
        String address,
        String telephone,
        LocalDate validFrom,
        LocalDate validTo) {

    static UnitJson of(UnitRow row, Labels labels) {
        return new UnitJson(
                row.code().value(),
                labels.either(row.nameVi(), row.nameEn()),
                row.kind(),
                labels.of("organisation.kind", row.kind()),
                value(row.parent()),
                row.stateCode(),
                value(row.successor()),
                row.address(),
                row.telephone(),
                row.validFrom(),
                row.validTo());
    }

    private static String value(UnitCode code) {
        return code == null ? null : code.value();
    }
}
