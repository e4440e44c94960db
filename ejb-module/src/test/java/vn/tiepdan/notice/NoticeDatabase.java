package vn.tiepdan.notice;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.tiepdan.Answering;
import vn.tiepdan.SchemaCopy;
import vn.tiepdan.access.MailboxesOn;
import vn.tiepdan.deadline.CalendarRegister;
import vn.tiepdan.deadline.LawOn;
import vn.tiepdan.deadline.WorkingCalendar;
import vn.tiepdan.organisation.Caller;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.PostsOn;
import vn.tiepdan.shared.LawTime;
import vn.tiepdan.shared.Messages;
import vn.tiepdan.shared.Settings;

/**
 * A real PostgreSQL with our schema, used under the application's own role, a ward with its officers below a city, and the
 * desks of this feature upon it.
 */
public final class NoticeDatabase implements AutoCloseable {

    private final SchemaCopy server;
    private final EntityManagerFactory factory;

    /** The mail server that the installation names; none until a test runs one. */
    Settings settings = new Settings();

    Consumer<AudienceAsked> audience = question -> {};
    Consumer<WorkAsked> work = question -> {};

    /** How many clocks one transaction takes. */
    int clocks = 1000;

    public NoticeDatabase() throws IOException, SQLException {
        server = new SchemaCopy();
        factory = Persistence.createEntityManagerFactory(
                "notices",
                Map.of(
                        "eclipselink.persistencexml",
                        "META-INF/notice-persistence.xml",
                        "jakarta.persistence.jdbc.url",
                        server.url(SchemaCopy.APPLICATION)));
        inTransaction(em -> {
            Clock clock = at("2024-06-03T08:00");
            LawOn.loading(em, clock).load();
            ladders(em, clock).load();
            return null;
        });
        keep("""
                insert into unit (code, name_vi, name_en, kind, valid_from) values
                    ('TPTN', 'Thành phố', 'City', 'CITY', '2010-01-01'), ('TPTN-BTCD', 'Ban', 'Board', 'RECEPTION_BOARD', '2010-01-01'),
                    ('TDAN', 'Phường', 'Ward', 'WARD', '2010-01-01'), ('TDAN-VP', 'Văn phòng', 'Office', 'OFFICE_STATISTICS', '2010-01-01'),
                    ('TDAN-LD', 'Lãnh đạo', 'Chair', 'LEADERSHIP', '2010-01-01'), ('TTHINH', 'Phường khác', 'Other ward', 'WARD', '2010-01-01')""", """
                insert into unit_parent (unit_code, parent_code, valid_from) values ('TPTN-BTCD', 'TPTN', '2010-01-01'),
                    ('TDAN', 'TPTN', '2010-01-01'), ('TTHINH', 'TPTN', '2010-01-01'), ('TDAN-VP', 'TDAN', '2010-01-01'),
                    ('TDAN-LD', 'TDAN', '2010-01-01')""", """
                insert into officer (code, full_name) values ('motcua', 'Trần Đức Minh'), ('vanphong', 'Nguyễn Hồng Nhung'),
                    ('vanthu', 'Hoàng Thị Mến'), ('chutich', 'Lê Quang Thịnh'), ('phochutich', 'Đặng Thu Hiền'),
                    ('diachinh', 'Phạm Văn Khôi'), ('thanhpho', 'Mạc Thị Quỳnh'), ('thanhtra', 'Đoàn Anh Tuấn'),
                    ('chutich2', 'Phan Đình Lộc')""", """
                insert into role_grant (id, officer_code, role, unit_code, valid_from) values
                    (1, 'motcua', 'OFFICER', 'TDAN', '2021-01-01'), (2, 'vanphong', 'OSU', 'TDAN-VP', '2021-01-01'),
                    (3, 'vanthu', 'CLERK', 'TDAN-VP', '2021-01-01'), (4, 'chutich', 'CHAIR', 'TDAN-LD', '2021-01-01'),
                    (5, 'phochutich', 'VICE_CHAIR', 'TDAN-LD', '2021-01-01'), (6, 'diachinh', 'SPECIALIST', 'TDAN', '2021-01-01'),
                    (7, 'thanhpho', 'CITY', 'TPTN-BTCD', '2021-01-01'), (8, 'thanhtra', 'INSPECTOR', 'TPTN', '2021-01-01'),
                    (9, 'chutich2', 'CHAIR', 'TTHINH', '2021-01-01')""", """
                insert into account (username, officer_code, password_hash, email, language) values
                    ('motcua', 'motcua', 'x', 'motcua@thinhdan.gov.vn', 'vi'), ('vanthu', 'vanthu', 'x', 'vanthu@thinhdan.gov.vn', 'vi'),
                    ('chutich', 'chutich', 'x', 'chutich@thinhdan.gov.vn', 'en'), ('vanphong', 'vanphong', 'x', null, 'vi')""");
    }

    private static LadderLoading ladders(EntityManager em, Clock clock) {
        LadderLoading loading = new LadderLoading();
        loading.law = LawOn.loading(em, clock);
        loading.ladders = new Ladders();
        loading.ladders.em = em;
        return loading;
    }

    /** Takes back all reminders and clocks, so that each test has its own. */
    void forget() throws SQLException {
        try (Connection connection = server.connection(SchemaCopy.OWNER);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "truncate tiepdan.mail_outbox, tiepdan.notice_read, tiepdan.notice, tiepdan.notice_firing, tiepdan.notice_day, "
                            + "tiepdan.deadline_extension, tiepdan.deadline_pause, tiepdan.deadline_certificate, "
                            + "tiepdan.law_change_move, tiepdan.deadline_clock");
            connection.commit();
        }
        settings = new Settings();
        audience = question -> {};
        work = question -> {};
        clocks = 1000;
    }

    /** A clock of the ten working days for an answer, ending on that day. */
    void clock(long id, String subjectKind, String subject, String dueOn) throws SQLException {
        keep("""
                insert into deadline_clock (id, version, code, subject_kind, subject_code, term_code, term_version, triggered_on,
                    started_on, due_on, provisional)
                values (%1$d, 1, 'TH-' || lpad('%1$d', 10, '0'), '%2$s', '%3$s', 'TCD-12', 1, '2024-05-02', '2024-05-02', '%4$s', false)""".formatted(id, subjectKind, subject, dueOn));
    }

    void clock(long id, String subject, String dueOn) throws SQLException {
        clock(id, "VISIT", subject, dueOn);
    }

    /** Runs the statements as the application does, in one transaction that is kept. */
    public void keep(String... statements) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        }
    }

    /** The columns of what the application reads, put together by commas. */
    List<String> read(String query) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(String.valueOf(rows.getString(i)));
                }
                found.add(String.join(" ", row));
            }
            return found;
        }
    }

    private Connection connection() throws SQLException {
        return server.connection(SchemaCopy.APPLICATION);
    }

    /** One transaction, rolled back when the work throws. */
    public <T> T inTransaction(Function<EntityManager, T> deed) {
        EntityManager em = factory.createEntityManager();
        try {
            em.getTransaction().begin();
            T result = deed.apply(em);
            em.getTransaction().commit();
            return result;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
        }
    }

    /** The escalator does its work at that moment of the law's clock. */
    void escalate(String moment) {
        escalator(moment).work();
    }

    /** The escalator as a server runs it: each step is a transaction of its own. */
    Escalator escalator(String moment) {
        Clock law = at(moment);
        Escalator escalator = new Escalator();
        escalator.clock = law;
        escalator.settings = settings;
        escalator.calendar = new CalendarRegister() {
            @Override
            public WorkingCalendar calendar() {
                return inTransaction(em -> LawOn.calendar(em).calendar());
            }
        };
        escalator.step = new EscalationStep() {
            @Override
            public LocalDate since(LocalDate today, WorkingCalendar calendar) {
                return inTransaction(em -> step(em, law).since(today, calendar));
            }

            @Override
            public OptionalLong fire(long from, LocalDate today, LocalDate since) {
                return inTransaction(em -> step(em, law).fire(from, today, since));
            }

            @Override
            public void sumUp(LocalDate today, LocalDate assignedSince) {
                inTransaction(em -> {
                    step(em, law).sumUp(today, assignedSince);
                    return null;
                });
            }
        };
        return escalator;
    }

    private EscalationStep step(EntityManager em, Clock clock) {
        EscalationStep step = new EscalationStep();
        step.firings = new Firings();
        step.firings.em = em;
        step.notices = notices(em);
        step.letters = new Letters();
        step.letters.mailboxes = MailboxesOn.read(em);
        step.letters.messages = new Messages();
        step.letters.settings = settings;
        step.outbox = outbox(em, clock);
        step.posts = PostsOn.register(em);
        step.audience = new Answering<>(audience);
        step.work = new Answering<>(work);
        step.clock = clock;
        step.clocks = clocks;
        return step;
    }

    static Notices notices(EntityManager em) {
        Notices notices = new Notices();
        notices.em = em;
        return notices;
    }

    static Outbox outbox(EntityManager em, Clock machine) {
        Outbox outbox = new Outbox();
        outbox.em = em;
        outbox.machine = machine;
        return outbox;
    }

    /** What an officer does with his own notices. */
    <T> T as(String officer, String moment, Function<NoticeDesk, T> deed) {
        return inTransaction(em -> {
            NoticeDesk desk = new NoticeDesk();
            desk.clock = at(moment);
            desk.caller = new Caller() {
                @Override
                public OfficerCode officer() {
                    return new OfficerCode(officer);
                }
            };
            desk.posts = PostsOn.register(em);
            desk.notices = notices(em);
            desk.register = new NoticeRegister();
            desk.register.em = em;
            desk.register.posts = desk.posts;
            desk.register.caller = desk.caller;
            desk.register.clock = desk.clock;
            return deed.apply(desk);
        });
    }

    static Clock at(String moment) {
        return Clock.fixed(LocalDateTime.parse(moment).atZone(LawTime.ZONE).toInstant(), LawTime.ZONE);
    }

    @Override
    public void close() throws IOException {
        factory.close();
        server.close();
    }
}
