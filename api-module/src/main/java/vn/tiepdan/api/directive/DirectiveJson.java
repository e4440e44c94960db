package vn.tiepdan.api.directive;

import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.directive.DirectiveRow;
import vn.tiepdan.directive.IssuerKind;
import vn.tiepdan.organisation.UnitCode;

/** A directive of a higher level; it names no officer. {@code taskCodes} and {@code reading} stand in a single one only. */
public record DirectiveJson(
        String code,
        String unit,
        IssuerKind issuer,
        String issuerLabel,
        String number,
        LocalDate issuedOn,
        LocalDate receivedOn,
        String title,
        String demands,
        LocalDate validTo,
        boolean expired,
        List<String> audience,
        int tasks,
        int openTasks,
        boolean unlinked,
        String noTaskReason,
        boolean readByMe,
        List<String> taskCodes,
        ReadingJson reading) {

    /** How many have to read it, and how many of these have. */
    public record ReadingJson(int readers, int read) {}

    static DirectiveJson of(DirectiveRow row, List<String> taskCodes, ReadingJson reading, Labels labels) {
        return new DirectiveJson(
                row.code().value(),
                row.unit().value(),
                row.issuer(),
                labels.of("directive.issuer", row.issuer()),
                row.number(),
                row.issuedOn(),
                row.receivedOn(),
                row.title(),
                row.demands(),
                row.validTo(),
                row.expired(),
                row.audience().stream().map(UnitCode::value).toList(),
                row.tasks(),
                row.open(),
                row.isUnlinked(),
                row.noTaskReason(),
                row.readByMe(),
                taskCodes,
                reading);
    }
}
