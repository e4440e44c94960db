package vn.tiepdan.api.headduty;

import vn.tiepdan.headduty.HeadTotals;

/** What the periods of one unit's year come to. */
public record ComplianceJson(
        String unit,
        String name,
        int year,
        int periods,
        int met,
        int withDelegation,
        int tooFew,
        int open,
        int required,
        int inPerson,
        int delegated,
        int missed,
        int unrecorded,
        int adHoc,
        Integer percent) {

    static ComplianceJson of(String unit, String name, int year, HeadTotals totals) {
        return new ComplianceJson(
                unit,
                name,
                year,
                totals.judged(),
                totals.met(),
                totals.withDelegation(),
                totals.shortOf(),
                totals.open(),
                totals.required(),
                totals.inPerson(),
                totals.delegated(),
                totals.missed(),
                totals.unrecorded(),
                totals.adHoc(),
                totals.percent());
    }
}
