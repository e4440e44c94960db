package vn.tiepdan.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    private static final String SCHEMA = """
            drop schema if exists tiepdan cascade;
            create schema tiepdan;
            create table flyway_schema_history (installed_rank int, version text, description text, type text,
                checksum int, success boolean);
            insert into flyway_schema_history values (1, '001', 'organisation', 'SQL', 7, true);
            create sequence petition_seq increment by 50 start with 50;
            create table unit (code text primary key, parent text, head bigint, constraint unit_parent_fk
                foreign key (parent) references unit);
            create table officer (id bigint generated always as identity primary key, unit text not null
                constraint officer_unit_fk references unit);
            alter table unit add constraint unit_head_fk foreign key (head) references officer;
            create table petition (id bigint primary key default nextval('petition_seq'), holder text not null
                constraint petition_unit_fk references unit, summary text, "order" int, sealed bytea, taken timestamptz,
                words int generated always as (length(summary)) stored);
            create table "a log" (line text not null);
            create function refuse() returns trigger language plpgsql as $$ begin raise 'append only'; end $$;
            create trigger log_keep before update or delete or truncate on "a log" execute function refuse();
            create function stamp() returns trigger language plpgsql as $$ begin new.line = 'stamped'; return new; end $$;
            create trigger log_stamp before insert on "a log" for each row when (new.line like 'stamp me%')
                execute function stamp();
            """;

    private static final String ROWS = """
            insert into unit values ('TDAN', null, null), ('TDAN-VP', 'TDAN', null);
            insert into officer (unit) values ('TDAN-VP'), ('TDAN');
            update unit set head = 2 where code = 'TDAN';
            insert into petition (holder, summary, "order", sealed, taken) values
                ('TDAN', E'Nguyễn Thị Ơn\\nđề nghị\\t\\\\.\\r', 1, '\\x00ff0a', '2024-06-18 07:30+07'),
                ('TDAN-VP', null, null, null, null), ('TDAN', '', 2, '', 'infinity');
            insert into "a log" values ('một'), ('hai');
            alter table "a log" disable trigger log_stamp;
            insert into "a log" values ('stamp me not');
            alter table "a log" enable trigger log_stamp;
            """;

    @TempDir
    static Path directory;

    private static DataDirectory data;
    private static Children children;
    private static DatabaseAccess access;

    @BeforeAll
    static void start() throws Exception {
        data = DataDirectory.own(directory.resolve("data"));
        children = new Children();
        access = EmbeddedDatabase.start(data, children).access();
    }

    @AfterAll
    static void stop() throws Exception {
        children.endAll();
        data.close();
    }

    @BeforeEach
    void fill() throws Exception {
        owner(SCHEMA + ROWS);
    }

    @Test
    void everything_dropped_comes_back_as_it_was() throws Exception {
        Map<String, String> before = contents();
        Path file = backup();

        owner(SCHEMA);
        owner(
                "insert into unit values ('OTHER', null, null); select nextval('petition_seq') from generate_series(1, 9)");
        restore(file);

        assertThat(contents()).isEqualTo(before);
        assertThat(asked("select nextval('petition_seq')")).isEqualTo("200");
        assertThat(asked("insert into officer (unit) values ('TDAN') returning id"))
                .isEqualTo("3");
    }

    @Test
    void a_backup_of_what_was_restored_is_the_same_backup() throws Exception {
        Path file = directory.resolve("first.zip");
        Manifest first = new Backup(access, "1.0").to(file);

        restore(file);
        Manifest second = new Backup(access, "1.0").to(directory.resolve("second.zip"));

        assertThat(second.sequences()).isEqualTo(first.sequences());
        assertThat(second.tables()).isEqualTo(first.tables());
    }

    @Test
    void the_schema_watches_over_its_rows_again_afterwards() throws Exception {
        restore(backup());

        assertThatThrownBy(() -> owner("delete from \"a log\"")).hasMessageContaining("append only");
        assertThatThrownBy(() -> owner("insert into unit values ('X', null, 99)"))
                .hasMessageContaining("unit_head_fk");
    }

    @Test
    void a_backup_is_for_the_owners_eyes_and_says_what_it_holds() throws Exception {
        Path file = directory.resolve("said.zip");
        Manifest manifest = new Backup(access, "1.0").to(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(manifest.schemaVersion()).isEqualTo("001:7");
        assertThat(manifest.tables()).containsOnlyKeys("a log", "officer", "petition", "unit");
        assertThat(manifest.tables().get("petition").rows()).isEqualTo(3);
    }

    @Test
    void a_backup_shows_one_moment_while_others_write() throws Exception {
        try (Connection other = access.asOwner();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("insert into unit values ('LATE', null, null)");
            Path file = backup();
            other.commit();
            restore(file);
        }

        assertThat(asked("select count(*) from unit where code = 'LATE'")).isEqualTo("0");
    }

    @Test
    void a_file_cut_short_is_refused_and_nothing_touched() throws Exception {
        Path file = backup();
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 100));

        assertRefused(file, "restore.damaged");
    }

    @Test
    void a_changed_row_is_refused_and_nothing_touched() throws Exception {
        assertRefused(rewritten("tables/unit.copy", text -> text.replace("TDAN-VP", "TDAN-VX")), "restore.damaged");
    }

    @Test
    void a_missing_row_is_refused_and_nothing_touched() throws Exception {
        assertRefused(
                rewritten("tables/a log.copy", text -> text.substring(text.indexOf('\n') + 1)), "restore.damaged");
    }

    @Test
    void a_missing_table_is_refused_and_nothing_touched() throws Exception {
        assertRefused(rewritten("tables/petition.copy", text -> null), "restore.damaged");
    }

    @Test
    void a_file_of_another_kind_is_refused() throws Exception {
        Path file = Files.writeString(directory.resolve("notes.txt"), "ghi chú");

        assertRefused(file, "restore.damaged");
        assertRefused(directory.resolve("nowhere.zip"), "restore.no-file");
    }

    @Test
    void another_schema_is_refused_and_nothing_touched() throws Exception {
        Path file = backup();
        owner("insert into flyway_schema_history values (2, '002', 'access', 'SQL', 9, true)");

        assertRefused(file, "restore.other-schema");
    }

    @Test
    void a_restore_that_fails_half_way_leaves_everything_as_it_was() throws Exception {
        Path file = backup();
        owner(
                "insert into unit values ('KEPT', null, null); alter table petition add constraint petition_order_ck check (\"order\" > 1) not valid");
        Map<String, String> before = contents();

        assertThatThrownBy(() -> restore(file)).hasMessageContaining("petition_order_ck");

        assertThat(contents()).isEqualTo(before);
        assertThatThrownBy(() -> owner("delete from \"a log\"")).hasMessageContaining("append only");
    }

    private static Path backup() throws Exception {
        Path file = Files.createTempDirectory(directory, "backup").resolve("tiepdan.zip");
        new Backup(access, "1.0").to(file);
        return file;
    }

    private static void restore(Path file) throws Exception {
        try (Restore restore = Restore.checked(access, file)) {
            restore.run();
        }
    }

    private static void assertRefused(Path file, String code) throws Exception {
        Map<String, String> before = contents();
        assertThatThrownBy(() -> restore(file)).isInstanceOf(Refusal.class).hasMessage(code);
        assertThat(contents()).isEqualTo(before);
    }

    /** The same backup with one entry changed, or left out when the change is null. */
    private static Path rewritten(String name, UnaryOperator<String> change) throws Exception {
        Path file = backup();
        Path changed = file.resolveSibling("changed.zip");
        try (ZipFile zip = new ZipFile(file.toFile());
                OutputStream stream = Files.newOutputStream(changed);
                ZipOutputStream out = new ZipOutputStream(stream)) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    String text = new String(in.readAllBytes(), UTF_8);
                    String result = entry.getName().equals(name) ? change.apply(text) : text;
                    if (result != null) {
                        out.putNextEntry(new ZipEntry(entry.getName()));
                        out.write(result.getBytes(UTF_8));
                        out.closeEntry();
                    }
                }
            }
        }
        return changed;
    }

    private static Map<String, String> contents() throws Exception {
        Map<String, String> contents = new TreeMap<>();
        for (String table : new String[] {"unit", "officer", "petition", "\"a log\""}) {
            contents.put(table, asked("select string_agg(t::text, '|' order by t::text) from " + table + " t"));
        }
        return contents;
    }

    private static void owner(String sql) throws Exception {
        try (Connection connection = access.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String asked(String query) throws Exception {
        try (Connection connection = access.asOwner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
