package vn.tiepdan.deadline;

import static jakarta.persistence.EnumType.STRING;
import static java.util.stream.Collectors.joining;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;

/**
 * A transitional clause: cases accepted under former law and still open follow the new procedure from a day on, in the matters
 * it names (Decree 155/2026/NĐ-CP, article 22; Decree 156/2026/NĐ-CP, article 10).
 */
@Entity
@Table(name = "transition_clause")
class TransitionClause {

    @Id
    private String code;

    private String instrument;
    private String article;

    @Enumerated(STRING)
    private Confidence confidence;

    private String source;
    private String terms;
    private String matters;

    @Column(name = "accepted_before")
    private LocalDate acceptedBefore;

    @Column(name = "from_day")
    private LocalDate from;

    private String note;

    protected TransitionClause() {} // for JPA

    /** The clause as {@code config/terms/transitions.json} states it. */
    static TransitionClause stated(JsonObject row) {
        TransitionClause clause = new TransitionClause();
        clause.code = row.getString("code");
        clause.instrument = row.getString("instrument");
        clause.article = row.getString("article", null);
        clause.confidence = Confidence.valueOf(row.getString("confidence"));
        clause.source = row.getString("source");
        clause.terms = joined(row, "terms");
        clause.matters = joined(row, "matters");
        clause.acceptedBefore = LocalDate.parse(row.getString("acceptedBefore"));
        clause.from = LocalDate.parse(row.getString("from"));
        clause.note = row.getString("note", null);
        return clause;
    }

    private static String joined(JsonObject row, String field) {
        return row.getJsonArray(field).getValuesAs(JsonString::getString).stream()
                .collect(joining(","));
    }

    /** Whether a case accepted on that day follows the new procedure in this matter when something happens on the other day. */
    boolean covers(String term, String matter, LocalDate acceptedOn, LocalDate happensOn) {
        return List.of(terms.split(",")).contains(term)
                && List.of(matters.split(",")).contains(matter)
                && acceptedOn.isBefore(acceptedBefore)
                && !happensOn.isBefore(from);
    }

    String code() {
        return code;
    }

    /** The instrument, and the article where it has been checked. */
    String basis() {
        return article != null && confidence.showsArticle() ? article + " " + instrument : instrument;
    }

    TransitionRow row() {
        return new TransitionRow(code, basis(), acceptedBefore, from, note);
    }
}
