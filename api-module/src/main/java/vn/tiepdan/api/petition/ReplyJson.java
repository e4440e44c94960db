package vn.tiepdan.api.petition;

import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.api.exchange.JsonBody;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.petition.Reply;
import vn.tiepdan.petition.ReplyContent;
import vn.tiepdan.petition.ReplyMode;
import vn.tiepdan.petition.ReplyRow;

/** An answer that was given, with the proof of how. */
public record ReplyJson(
        ReplyContent content,
        String contentLabel,
        ReplyMode mode,
        String modeLabel,
        LocalDate givenOn,
        String givenBy,
        String documentNumber,
        String proof,
        String note) {

    public static List<ReplyJson> of(List<ReplyRow> rows, Labels labels) {
        return rows.stream().map(row -> of(row, labels)).toList();
    }

    private static ReplyJson of(ReplyRow row, Labels labels) {
        return new ReplyJson(
                row.content(),
                labels.of("petition.content", row.content()),
                row.mode(),
                labels.of("petition.mode", row.mode()),
                row.givenOn(),
                row.givenBy().value(),
                row.documentNumber(),
                row.proof(),
                row.note());
    }

    /** The answer that a body tells of. */
    static Reply read(JsonBody body) {
        ReplyContent content = body.choice("content", ReplyContent.class);
        ReplyMode mode = body.choice("mode", ReplyMode.class);
        LocalDate givenOn = body.date("givenOn");
        String documentNumber = body.text("documentNumber");
        String proof = body.text("proof");
        String note = body.text("note");
        body.finish();
        return body.make(() -> new Reply(content, mode, givenOn, documentNumber, proof, note));
    }
}
