package vn.tiepdan.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Everything that is filled: the tables in the order in which they refer to one another, and the numbers of their rows. */
final class Ledger {

    final Sheet units = new Sheet("unit", "code", "name_vi", "name_en", "kind", "address", "valid_from");
    final Sheet parents = new Sheet("unit_parent", "unit_code", "parent_code", "valid_from", "valid_to");
    final Sheet officers = new Sheet("officer", "code", "full_name");
    final Sheet posts =
            new Sheet("position_holding", "id", "officer_code", "unit_code", "title_vi", "title_en", "valid_from");
    final Sheet roles = new Sheet("role_grant", "id", "officer_code", "role", "unit_code", "valid_from");
    final Sheet counters = new Sheet("book_counter", "book", "unit_code", "year", "last_number");
    final Sheet citizens = new Sheet(
            "citizen",
            "id",
            "version",
            "code",
            "unit_code",
            "kind",
            "full_name",
            "folded_name",
            "birth_year",
            "sex",
            "paper_kind",
            "paper_number",
            "no_paper_reason",
            "address",
            "telephone");
    final Sheet seals = new Sheet(
            "sealed_identity", "id", "version", "code", "unit_code", "ciphertext", "sealed_at", "released_at");
    final Sheet matters = new Sheet(
            "matter",
            "id",
            "version",
            "code",
            "unit_code",
            "title",
            "folded_title",
            "field",
            "confidential",
            "opened_on",
            "opened_by",
            "closed_on");
    final Sheet visits = new Sheet(
            "visit",
            "id",
            "version",
            "code",
            "intake_code",
            "unit_code",
            "book",
            "book_year",
            "book_number",
            "stage",
            "type",
            "place",
            "visited_on",
            "time_in",
            "time_out",
            "received_by",
            "presiding",
            "kind",
            "field",
            "content",
            "folded_content",
            "requests",
            "people",
            "representatives",
            "ordinal",
            "interpreter",
            "signed",
            "unsigned_reason",
            "matter_code",
            "closed_on");
    final Sheet visitors = new Sheet("visit_person", "id", "visit_id", "capacity", "citizen_code", "seal_code");
    final Sheet visitReplies = new Sheet(
            "visit_reply",
            "id",
            "visit_id",
            "content",
            "mode",
            "given_on",
            "given_by",
            "document_number",
            "proof",
            "note");
    final Sheet petitions = new Sheet(
            "petition",
            "id",
            "version",
            "code",
            "intake_code",
            "unit_code",
            "holder_code",
            "assignee",
            "book",
            "book_year",
            "book_number",
            "stage",
            "kind",
            "field",
            "competence",
            "source",
            "forwarded_by",
            "received_on",
            "petition_on",
            "taken_in_by",
            "summary",
            "folded_summary",
            "requests",
            "signatures",
            "originals",
            "author_citizen",
            "author_seal",
            "anonymous",
            "matter_code",
            "visit_code",
            "closed_on",
            "void_reason",
            "outcome",
            "outcome_on",
            "eligibility");
    final Sheet petitionReplies = new Sheet(
            "petition_reply",
            "id",
            "petition_id",
            "content",
            "mode",
            "given_on",
            "given_by",
            "document_number",
            "proof",
            "note");
    final Sheet clocks = new Sheet(
            "deadline_clock",
            "id",
            "version",
            "code",
            "subject_kind",
            "subject_code",
            "term_code",
            "term_version",
            "triggered_on",
            "started_on",
            "due_on",
            "provisional",
            "stopped_on",
            "stop_reason",
            "voided_on",
            "void_reason",
            "unit_code");

    /** By what a petition is found while a like one is typed; the product would tell them one after the other in the background. */
    final Sheet traits = new Sheet("lookalike_trait", "petition_id", "trait");

    private final List<Sheet> all = List.of(
            units,
            parents,
            officers,
            posts,
            roles,
            counters,
            citizens,
            seals,
            matters,
            visits,
            visitors,
            visitReplies,
            petitions,
            petitionReplies,
            traits,
            clocks);
    private final Map<Sheet, Long> next = new HashMap<>();
    private final Map<Sheet, Long> end = new HashMap<>();
    private final Connection database;
    private final CopyManager copying;

    /** Sets numbers aside in each sequence, so that a product that is running goes on behind them. */
    Ledger(Connection database, Size size) throws SQLException {
        this.database = database;
        this.copying = database.unwrap(PGConnection.class).getCopyAPI();
        for (Sheet sheet : List.of(
                posts,
                roles,
                citizens,
                seals,
                matters,
                visits,
                visitors,
                visitReplies,
                petitions,
                petitionReplies,
                clocks)) {
            setAside(sheet, 3L * size.petitions() + 10L * size.wards());
        }
    }

    private void setAside(Sheet sheet, long most) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet value = statement.executeQuery("select nextval('" + sheet.table() + "_seq'), setval('"
                        + sheet.table() + "_seq', currval('" + sheet.table() + "_seq') + " + (most + 49) / 50 * 50
                        + ")")) {
            value.next();
            next.put(sheet, value.getLong(1) + 1);
            end.put(sheet, value.getLong(2));
        }
    }

    /** The number of the next row of that table. */
    long idIn(Sheet sheet) {
        long id = next.merge(sheet, 1L, Long::sum) - 1;
        if (id > end.get(sheet)) {
            throw new IllegalStateException("more rows of " + sheet.table() + " than were set aside");
        }
        return id;
    }

    boolean isFull() {
        return all.stream().anyMatch(Sheet::isFull);
    }

    void send() throws SQLException {
        for (Sheet sheet : all) {
            sheet.send(copying);
        }
    }

    /** What was sent needs not be told by the product once more. */
    void nothingIsDue() throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(
                    "delete from lookalike_due d where exists (select from lookalike_trait t where t.petition_id = d.petition_id)");
        }
    }

    /** Lets the database know how large the tables have become. */
    void analyze() throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (Sheet sheet : all) {
                statement.execute("analyze " + sheet.table());
            }
        }
    }

    /** How many rows of each table were sent, in the order of the tables. */
    List<Sheet> sheets() {
        return all;
    }
}
