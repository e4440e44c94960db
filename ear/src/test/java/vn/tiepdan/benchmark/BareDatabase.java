package vn.tiepdan.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.benchmark.Figures.Worker;
import vn.tiepdan.document.Book;
import vn.tiepdan.document.BookCode;
import vn.tiepdan.document.RandomCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Folding;

/** What PostgreSQL itself does with the same rows, over plain JDBC and with the application's own role: the limit to compare with. */
final class BareDatabase {

    private static final String SUMMARY =
            "Khiếu nại Quyết định số 214/QĐ-UBND ngày 12/08/2026 về mức bồi thường, hỗ trợ khi thu hồi 120 m² đất ở tổ 7.";

    private BareDatabase() {}

    /** Hires somebody with a connection of his own. */
    abstract static class Clerk implements Worker {

        final Connection database;

        Clerk(Connection database) throws SQLException {
            this.database = database;
            database.setAutoCommit(false);
        }

        /** Reads every column of every row, as whoever asks for rows does; tells how many there were. */
        static int read(PreparedStatement query) throws SQLException {
            int rows = 0;
            try (ResultSet row = query.executeQuery()) {
                int columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    rows++;
                    for (int i = 1; i <= columns; i++) {
                        row.getObject(i);
                    }
                }
            }
            return rows;
        }

        @Override
        public void close() throws SQLException {
            database.close();
        }
    }

    /** Writes a complaint: petition, clock and one entry in the trail a commit, or all the rows that the product leaves. */
    static final class Writing extends Clerk {

        private final boolean allRows;
        private final List<String> wards;
        private final LocalDate today;
        private final LocalDate due;
        private final Codes codes = new Codes(System.nanoTime());
        private final PreparedStatement counter;
        private final PreparedStatement seal;
        private final PreparedStatement citizen;
        private final PreparedStatement petition;
        private final PreparedStatement clock;
        private final PreparedStatement trail;
        private final PreparedStatement key;

        Writing(Connection database, boolean allRows, List<String> wards, LocalDate today, LocalDate due)
                throws SQLException {
            super(database);
            this.allRows = allRows;
            this.wards = wards;
            this.today = today;
            this.due = due;
            counter = database.prepareStatement("""
                    insert into book_counter as c (book, unit_code, year, last_number) values ('PETITION', ?, ?, 1)
                    on conflict on constraint book_counter_pk do update set last_number = c.last_number + 1
                    returning last_number""");
            seal = database.prepareStatement("""
                    insert into sealed_identity (id, version, code, unit_code, sealed_at, released_at)
                    values (nextval('sealed_identity_seq'), 2, ?, ?, now(), now())""");
            citizen = database.prepareStatement("""
                    insert into citizen (id, version, code, unit_code, kind, full_name, folded_name, birth_year, sex, paper_kind,
                        paper_number, address, telephone)
                    values (nextval('citizen_seq'), 1, ?, ?, 'PERSON', 'Nguyễn Thị Hằng', 'nguyen thi hang', 1971, 'FEMALE',
                        'IDENTITY_CARD', ?, 'Tổ 7, phường Tân Lập, tỉnh Thái Nguyên', '0912345678')""");
            petition = database.prepareStatement("""
                    insert into petition (id, version, code, intake_code, unit_code, holder_code, book, book_year, book_number, stage,
                        kind, field, competence, source, received_on, petition_on, taken_in_by, summary, folded_summary, requests,
                        signatures, originals, author_citizen, anonymous)
                    values (nextval('petition_seq'), 2, ?, ?, ?, ?, 'OPEN', ?, ?, 'CLASSIFIED', 'COMPLAINT', 'LAND', 'OWN', 'POST', ?, ?,
                        'api.thanhtra-tp', ?, ?, ?, 1, false, ?, ?)""");
            clock = database.prepareStatement("""
                    insert into deadline_clock (id, version, code, subject_kind, subject_code, term_code, term_version, triggered_on,
                        started_on, due_on, provisional)
                    select nextval('deadline_clock_seq'), 1, ?, 'PETITION', ?, code, version, ?, ?, ?, false
                      from legal_term where code = 'KN-01' and valid_to is null""");
            trail = database.prepareStatement("""
                    insert into audit_entry (at, law_day, actor, act, object_code, detail, refused)
                    values (now(), ?, 'api.thanhtra-tp', ?, ?, ?, false)""");
            key = database.prepareStatement("""
                    insert into idempotency_key (client_id, key, fingerprint, result_code, result_version, created_at)
                    values ('thanhtra-tp', ?, repeat('0', 64), ?, 2, now())""");
        }

        @Override
        public void once(int number) throws SQLException {
            String ward = wards.get(number % wards.size());
            UnitCode unit = new UnitCode(ward);
            int year = today.getYear();
            long mark = System.nanoTime();
            String intake =
                    RandomCode.draw(Book.UNCLASSIFIED_PETITION, unit, year).value();
            String author = null;
            if (allRows) {
                seal.setString(1, codes.seal(mark));
                seal.setString(2, ward);
                seal.executeUpdate();
                author = codes.citizen(mark);
                citizen.setString(1, author);
                citizen.setString(2, ward);
                citizen.setString(3, "%012d".formatted(mark % 1_000_000_000_000L));
                citizen.executeUpdate();
            }
            String code = new BookCode(Book.PETITION, unit, year, writePetition(ward, intake, author)).value();
            clock.setString(1, codes.clock(mark));
            clock.setString(2, intake);
            clock.setObject(3, today);
            clock.setObject(4, today);
            clock.setObject(5, due);
            clock.executeUpdate();
            if (allRows) {
                trail("petition.take-in", intake, "POST");
                trail("deadline.start", intake, "KN-01 " + due);
                key.setString(1, intake);
                key.setString(2, code);
                key.executeUpdate();
            }
            trail("petition.classify", code, "COMPLAINT");
            database.commit();
        }

        private int writePetition(String ward, String intake, String author) throws SQLException {
            int year = today.getYear();
            counter.setString(1, ward);
            counter.setInt(2, year);
            int number;
            try (ResultSet taken = counter.executeQuery()) {
                taken.next();
                number = taken.getInt(1);
            }
            petition.setString(1, new BookCode(Book.PETITION, new UnitCode(ward), year, number).value());
            petition.setString(2, intake);
            petition.setString(3, ward);
            petition.setString(4, ward);
            petition.setInt(5, year);
            petition.setInt(6, number);
            petition.setObject(7, today);
            petition.setObject(8, today);
            petition.setString(9, SUMMARY);
            petition.setString(10, Folding.fold(SUMMARY));
            petition.setString(11, "Đề nghị xem xét lại và giải quyết theo đúng quy định.");
            petition.setString(12, author);
            petition.setBoolean(13, author == null);
            petition.executeUpdate();
            return number;
        }

        private void trail(String act, String object, String detail) throws SQLException {
            trail.setObject(1, today);
            trail.setString(2, act);
            trail.setString(3, object);
            trail.setString(4, detail);
            trail.executeUpdate();
        }
    }

    /** Reads one petition with its author and its clocks. */
    static final class Reading extends Clerk {

        private final List<String> codes;
        private final PreparedStatement petition;
        private final PreparedStatement clocks;

        Reading(Connection database, List<String> codes) throws SQLException {
            super(database);
            this.codes = codes;
            petition = database.prepareStatement("""
                    select p.*, c.* from petition p left join citizen c on c.code = p.author_citizen where p.code = ?""");
            clocks = database.prepareStatement("""
                    select k.* from deadline_clock k join petition p on p.intake_code = k.subject_code
                     where k.subject_kind = 'PETITION' and p.code = ?""");
        }

        @Override
        public void once(int number) throws SQLException {
            String code = codes.get(number % codes.size());
            petition.setString(1, code);
            clocks.setString(1, code);
            if (read(petition) != 1) {
                throw new IllegalStateException("no petition " + code);
            }
            read(clocks);
            database.commit();
        }
    }

    /** Reads one page of petitions with their authors and clocks: newest first, further conditions as told. */
    static final class Listing extends Clerk {

        private final List<List<Object>> values;
        private final PreparedStatement page;
        private final PreparedStatement clocks;
        private final Object wards;

        Listing(Connection database, List<String> wards, String conditions, List<List<Object>> values)
                throws SQLException {
            super(database);
            this.values = values;
            this.wards = database.createArrayOf("varchar", wards.toArray());
            page = database.prepareStatement("""
                    select p.intake_code, p.*, c.* from petition p left join citizen c on c.code = p.author_citizen
                     where p.unit_code = any(?)""" + conditions + " order by p.received_on desc, p.id desc limit 51");
            clocks = database.prepareStatement(
                    "select * from deadline_clock where subject_kind = 'PETITION' and subject_code = any(?)");
        }

        @Override
        public void once(int number) throws SQLException {
            List<Object> asked = values.isEmpty() ? List.of() : values.get(number % values.size());
            page.setObject(1, wards);
            for (int i = 0; i < asked.size(); i++) {
                page.setObject(i + 2, asked.get(i));
            }
            List<String> found = new ArrayList<>();
            try (ResultSet row = page.executeQuery()) {
                int columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    found.add(row.getString(1));
                    for (int i = 2; i <= columns; i++) {
                        row.getObject(i);
                    }
                }
            }
            clocks.setArray(1, database.createArrayOf("varchar", found.toArray()));
            read(clocks);
            database.commit();
        }
    }
}
