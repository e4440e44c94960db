package vn.tiepdan.journey;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tiepdan.deadline.StoredLaw;

/** The first ward of an empty installation, below a city, with officers and more open petitions than one step of the work takes. */
final class CrowdedWard {

    /** Ten working days from each of these: they end on 04/06, 14/06, 18/06, 20/06, 21/06 and 25/06; petition n has the n-th, the sixth the first. */
    static final List<LocalDate> TRIGGERS = List.of(
            LocalDate.of(2024, 5, 21),
            LocalDate.of(2024, 5, 31),
            LocalDate.of(2024, 6, 4),
            LocalDate.of(2024, 6, 6),
            LocalDate.of(2024, 6, 7),
            LocalDate.of(2024, 6, 11));

    private static final int FIRST = 1_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final TestDatabase database;

    private CrowdedWard(TestDatabase database) {
        this.database = database;
    }

    /** Fills the ward with so many petitions, each with one running clock; the administrator need not change his password. */
    static CrowdedWard filled(TestDatabase database, int petitions) throws SQLException {
        CrowdedWard ward = new CrowdedWard(database);
        ward.keep(
                "update account set must_change = false",
                "insert into officer (code, full_name) values ('motcua', 'Trần Đức Minh'), ('vanphong', 'Nguyễn Hồng Nhung'),"
                        + " ('chutich', 'Lê Quang Thịnh'), ('thanhpho', 'Mạc Thị Quỳnh')",
                "insert into account (username, officer_code, password_hash, language) select 'motcua', 'motcua', password_hash, 'vi'"
                        + " from account where username = 'quantri'",
                "insert into unit (code, name_vi, name_en, kind, valid_from) values ('TPTN', 'Thành phố', 'City', 'CITY', '2021-01-01')",
                "insert into unit_parent (unit_code, parent_code, valid_from) values ('P1', 'TPTN', '2021-01-01')",
                "insert into role_grant (id, officer_code, role, unit_code, valid_from) values (9001, 'motcua', 'OFFICER', 'P1',"
                        + " '2021-01-01'), (9002, 'vanphong', 'OSU', 'P1', '2021-01-01'), (9003, 'chutich', 'CHAIR', 'P1', '2021-01-01'),"
                        + " (9004, 'thanhpho', 'CITY', 'TPTN', '2021-01-01')",
                """
                insert into petition (id, version, code, intake_code, unit_code, holder_code, book, book_year, book_number, stage,
                    kind, field, competence, source, received_on, taken_in_by, summary, folded_summary, signatures, originals, anonymous)
                select %1$d + n, 1, 'D-P1-2024-' || lpad(n::text, 6, '0'), 'T-P1-2024-' || lpad(n::text, 6, '0'), 'P1', 'P1', 'OPEN',
                    2024, n, 'CLASSIFIED', 'RECOMMENDATION', 'LAND', 'OWN', 'POST', '2024-05-20', 'motcua', 'Kiến nghị', 'kien nghi', 1,
                    false, true from generate_series(1, %2$d) n""".formatted(FIRST, petitions));
        Map<String, String> told = database.environment();
        try (StoredLaw law = new StoredLaw(
                        told.get("TIEPDAN_DB_URL"), told.get("TIEPDAN_DB_USER"), told.get("TIEPDAN_DB_PASSWORD"));
                Connection connection = database.asOwner();
                PreparedStatement clocks = connection.prepareStatement("""
                        insert into deadline_clock (id, version, code, subject_kind, subject_code, term_code, term_version,
                            triggered_on, started_on, due_on, provisional)
                        select %1$d + n, 1, 'TH-' || lpad(n::text, 10, '0'), 'PETITION', 'T-P1-2024-' || lpad(n::text, 6, '0'),
                            'TCD-12', t.version, ?, ?, ?, false
                          from generate_series(1, ?) n, legal_term t
                         where n %% %2$d = ? and t.code = 'TCD-12' and t.valid_to is null""".formatted(FIRST, TRIGGERS.size()))) {
            for (LocalDate trigger : TRIGGERS) {
                clocks.setObject(1, trigger);
                clocks.setObject(2, trigger);
                clocks.setObject(3, law.deadline("TCD-12", trigger).due());
                clocks.setInt(4, petitions);
                clocks.setInt(5, TRIGGERS.indexOf(trigger));
                clocks.executeUpdate();
            }
        }
        return ward;
    }

    void keep(String... statements) throws SQLException {
        try (Connection connection = database.asOwner();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    long number(String query) throws SQLException {
        return Long.parseLong(rows(query).get(0));
    }

    /** The rows of an answer, each with its columns put together by blanks. */
    List<String> rows(String query) throws SQLException {
        try (Connection connection = database.asOwner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                List<String> line = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    line.add(row.getString(i));
                }
                found.add(String.join(" ", line));
            }
            return found;
        }
    }

    /** Asks again and again, as fast as it is answered, until the condition is true. */
    void await(String condition) throws SQLException {
        try (Connection connection = database.asOwner();
                PreparedStatement asked = connection.prepareStatement("select " + condition)) {
            long until = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < until) {
                try (ResultSet answer = asked.executeQuery()) {
                    answer.next();
                    if (answer.getBoolean(1)) {
                        return;
                    }
                }
                Thread.onSpinWait();
            }
        }
        throw new AssertionError("never true: " + condition);
    }

    /** Keeps the clock of one petition from everybody else until the connection is closed. */
    Connection holdingClockOf(int petition) throws SQLException {
        Connection connection = database.asOwner();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("select 1 from deadline_clock where id = " + (FIRST + petition) + " for update");
        }
        return connection;
    }

    /** The product has come to what is held there, and waits for it. */
    void awaitWaitingFor(Connection held) throws SQLException {
        try (Statement statement = held.createStatement();
                ResultSet holder = statement.executeQuery("select pg_backend_pid()")) {
            holder.next();
            await("exists (select from pg_locks where not granted and pg_blocking_pids(pid) @> array["
                    + holder.getInt(1) + "])");
        }
    }

    /** The database has noticed that nobody is there any more: what was begun is kept or given up. */
    void awaitSilence() throws SQLException {
        await("not exists (select from pg_stat_activity where usename = '" + TestDatabase.APPLICATION
                + "' and datname = current_database())");
    }

    /** The entries of the trail whose seal is not that of their own facts and their predecessor's seal. */
    List<String> brokenLinks() throws SQLException {
        return rows("""
                select id from (
                    select id, sealed_with, encode(sha256(convert_to(
                        concat_ws('|', coalesce(lag(sealed_with) over (order by id), ''), id,
                            (extract(epoch from at) * 1000000)::bigint, law_day, actor, act, coalesce(object_code, ''),
                            coalesce(detail, ''), refused), 'UTF8')), 'hex') as due
                    from audit_entry) chain
                where sealed_with <> due""");
    }
}
