package vn.tiepdan.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;
import vn.tiepdan.benchmark.DataGenerator.Target;
import vn.tiepdan.benchmark.Figures.Worker;
import vn.tiepdan.deadline.Deadline;
import vn.tiepdan.deadline.StoredLaw;
import vn.tiepdan.duplicate.LookalikeQuery;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.journey.Product;
import vn.tiepdan.journey.TestDatabase;
import vn.tiepdan.organisation.UnitCode;

/**
 * Starts the product on generated data and prints how fast it creates, reads, lists and counts clocks, each beside what its
 * bare database does with the same rows in the same run. It judges nothing: no figure makes it fail.
 *
 * <p>Started by {@code mvn -Pbenchmark}; the columns are explained in docs/do-hieu-nang.md.
 */
public final class Benchmark {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String CLOCK_TERM = "XLD-04-COMPLEX";

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Size size = Size.called(DataGenerator.told("tiepdan.size", null, "province"));
    private final int calls = Integer.parseInt(DataGenerator.told("tiepdan.calls", null, "2000"));
    private final int workers = Integer.parseInt(DataGenerator.told("tiepdan.workers", null, "2"));
    private final int openClocks = Integer.parseInt(DataGenerator.told("tiepdan.clocks", null, "100000"));
    private final Duration most = Duration.ofSeconds(Long.parseLong(DataGenerator.told("tiepdan.seconds", null, "15")));
    private final Duration warm = Duration.ofSeconds(Long.parseLong(DataGenerator.told("tiepdan.warm", null, "60")));
    private final int crowd = Integer.parseInt(DataGenerator.told("tiepdan.crowd", null, "8"));
    private final Pattern only = Pattern.compile(DataGenerator.told("tiepdan.only", null, ""));
    private final List<String> table = new ArrayList<>();

    private final Draw authors = new Draw(System.nanoTime());

    private boolean crowded;
    private TestDatabase database;
    private ApiClient api;
    private List<String> wards;
    private List<String> codes;

    private Benchmark() {}

    public static void main(String[] arguments) {
        int answer = 0;
        try {
            new Benchmark().run();
        } catch (Exception broken) {
            broken.printStackTrace();
            answer = 1;
        }
        // The product's processes end with this one.
        System.exit(answer);
    }

    private void run() throws Exception {
        String before = Machine.load();
        out.println("Starting the product on a database that writes to disk before it answers ...");
        database = TestDatabase.durable("benchmark", Map.of());
        Product product = Product.started(
                database,
                "benchmark",
                Map.of(
                        "TIEPDAN_DEMO", "true",
                        "TIEPDAN_TODAY", TODAY.toString(),
                        "TIEPDAN_REQUESTS_PER_MINUTE", "100000000"));
        Map<String, String> told = database.environment();
        Target owner = new Target(
                told.get("TIEPDAN_DB_URL"), told.get("TIEPDAN_DB_OWNER_USER"), told.get("TIEPDAN_DB_OWNER_PASSWORD"));
        new DataGenerator(out).fill(owner, size, product.keyFile(), TODAY, 2024);
        api = new ApiClient(product);
        wards = column("select code from unit where code ~ '^DL[0-9]{4}$' and exists (select from unit_parent p"
                + " where p.unit_code = code and p.parent_code = 'TPTN') order by code");
        codes = column(
                "select code from petition where book = 'OPEN' and unit_code in (select unit_code from unit_parent"
                        + " where parent_code = 'TPTN') order by md5(code) limit 5000");
        try (StoredLaw law = new StoredLaw(
                told.get("TIEPDAN_DB_URL"), told.get("TIEPDAN_DB_USER"), told.get("TIEPDAN_DB_PASSWORD"))) {
            letWork();
            Memory memory = Memory.of(product);
            measureReading();
            measureListing();
            measureSearching();
            measureDuplicates(product);
            measureCreating(law);
            table.add("memory before: " + memory + "; after: " + Memory.of(product));
            if (only.matcher("clocks").find()) {
                measureClocks(law, product);
            }
        } finally {
            print(before);
        }
    }

    /** What just started runs code that is not compiled yet; measured is a server that has worked for a while. */
    private void letWork() {
        out.println("  letting the server work for " + warm.toSeconds() + " s, uncounted");
        List<Callable<Worker>> all = List.of(
                this::reading,
                this::newest,
                () -> seeking(List.of("nguyen", "ranh gioi", "12345")),
                this::handingIn,
                this::reading);
        all.forEach(hiring -> Figures.of(crowd, 1_000_000, warm.dividedBy(all.size()), hiring, () -> true));
    }

    private void measureReading() {
        measure("read: GET /v1/petitions/{code}", this::reading);
        measure("   bare: petition, author, clocks by code", () -> new BareDatabase.Reading(connection(), codes));
    }

    private void measureListing() throws Exception {
        measure("list: newest 50 of all wards", this::newest);
        measure("   bare: the same page", () -> new BareDatabase.Listing(connection(), wards, "", List.of()));

        measure(
                "list: 50 open complaints of one ward",
                () -> number -> api.get("/v1/petitions?limit=50&kind=COMPLAINT&stage=CLASSIFIED&unit="
                        + wards.get(number % wards.size())));
        measure(
                "   bare: the same page",
                () -> new BareDatabase.Listing(
                        connection(),
                        wards,
                        " and p.unit_code = ? and p.kind = 'COMPLAINT' and p.stage = 'CLASSIFIED'",
                        wards.stream().map(ward -> List.<Object>of(ward)).toList()));

        measure(
                "list: work list of 20, open complaints of one ward",
                () -> number -> api.get("/v1/petitions?limit=20&kind=COMPLAINT&stage=CLASSIFIED&unit="
                        + wards.get(number % wards.size())));
        measure(
                "list: work list of 20, due by today, all wards",
                () -> number -> api.get("/v1/petitions?limit=20&stage=CLASSIFIED&dueBy=" + TODAY));
        measure(
                "list: 50 most recent that are due by today",
                () -> number -> api.get("/v1/petitions?limit=50&dueBy=" + TODAY));
        measure(
                "   bare: the same page",
                () -> new BareDatabase.Listing(connection(), wards, """
                         and exists (select from deadline_clock d where d.subject_kind = 'PETITION' and d.subject_code = p.intake_code
                         and d.stopped_on is null and d.voided_on is null and d.suspended_on is null and d.due_on <= ?)""", List.of(List.of(TODAY))));

        List<String> cursors = new ArrayList<>();
        List<List<Object>> keys = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            LocalDate day = LocalDate.of(2024, month, 20);
            JsonObject page = api.get("/v1/petitions?limit=1&receivedTo=" + day);
            cursors.add(page.getString("next"));
            keys.add(List.of(day));
        }
        measure(
                "list: 50 far behind (year 2024), by cursor",
                () -> number -> api.get("/v1/petitions?limit=50&after=" + cursors.get(number % 12)));
        measure(
                "   bare: the same depth, by key",
                () -> new BareDatabase.Listing(connection(), wards, " and p.received_on < ?", keys));
    }

    /** First pages of what people type, of people and places that there are. */
    private void measureSearching() throws SQLException {
        String people = """
                select %s from citizen where unit_code in (select unit_code from unit_parent where parent_code = 'TPTN')
                 and telephone is not null order by md5(code) limit 500""";
        search(
                "search: a name, parts in another order",
                column(people.formatted("array_to_string(array(select w from regexp_split_to_table(folded_name, ' ')"
                        + " with ordinality as t(w, n) order by n desc), ' ')")));
        search("search: last five digits of a telephone", column(people.formatted("right(telephone, 5)")));
        search("search: a frequent family name", List.of("nguyen", "tran", "le"));
        search(
                "search: words of the text",
                List.of("boi thuong thu hoi dat", "ranh gioi", "tieng on", "cap giay chung nhan"));
        search(
                "search: a place",
                column("select place_name from unit where code in (select unit_code from unit_parent"
                        + " where parent_code = 'TPTN') and place_name <> '' order by md5(code) limit 50"));
        search("search: a code", codes);
    }

    private void search(String what, List<String> typed) {
        measure(what, () -> seeking(typed));
    }

    private Worker seeking(List<String> typed) {
        return number -> api.ask(
                "/v1/petitions/search",
                Json.createObjectBuilder()
                        .add("words", typed.get(number % typed.size()))
                        .build()
                        .toString());
    }

    /** What is typed is words of a stored petition, of the ward it is stored in, with its author's name. */
    private void measureDuplicates(Product product) throws Exception {
        awaitTraits();
        List<Typed> typed = typed("true");
        measure("duplicates: found while a petition is typed", () -> new Typing(connection(), typed));
        String byThePage = "duplicates: the same asked by the page";
        if (only.matcher(byThePage).find()) {
            TypingClerk clerk = new TypingClerk(product, typed("p.unit_code = 'TDAN'"));
            measure(byThePage, () -> clerk);
        }
    }

    /** By what petitions are found the product tells in the background; only then there is something to measure. */
    private void awaitTraits() throws Exception {
        out.println("  waiting until the product has told by what the petitions are found");
        long began = System.nanoTime();
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            boolean more = true;
            while (more) {
                try (ResultSet row = statement.executeQuery("select exists (select from lookalike_due), pg_sleep(1)")) {
                    row.next();
                    more = row.getBoolean(1);
                }
            }
        }
        out.printf("  told in %.1f s%n", (System.nanoTime() - began) / 1e9);
    }

    private List<Typed> typed(String condition) throws SQLException {
        List<Typed> typed = new ArrayList<>();
        try (Connection connection = database.asOwner();
                PreparedStatement asked = connection.prepareStatement("""
                        select p.unit_code, c.full_name, c.paper_number, c.telephone, c.address, p.summary
                          from petition p join citizen c on c.code = p.author_citizen
                         where p.book = 'OPEN' and %s order by md5(p.code) limit 2000""".formatted(condition));
                ResultSet row = asked.executeQuery()) {
            while (row.next()) {
                typed.add(new Typed(
                        new UnitCode(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)));
            }
        }
        return typed;
    }

    record Typed(UnitCode ward, String name, String number, String telephone, String address, String text) {}

    private static final class Typing extends BareDatabase.Clerk {

        private final LookalikeQuery query;
        private final List<Typed> typed;

        private Typing(Connection database, List<Typed> typed) throws SQLException {
            super(database);
            this.query = new LookalikeQuery(database);
            this.typed = typed;
        }

        @Override
        public void once(int number) throws SQLException {
            Typed one = typed.get(number % typed.size());
            int found = query.ask(one.ward(), one.name(), one.number(), one.telephone(), one.address(), one.text());
            if (found == 0) {
                throw new IllegalStateException("the petition itself is not found");
            }
            database.rollback();
        }
    }

    private void measureCreating(StoredLaw law) {
        LocalDate due = law.deadline("KN-01", TODAY).due();
        double created = measure("create: POST /v1/petitions (a complaint)", this::handingIn);
        measure(
                "   bare: all the same rows in one commit",
                () -> new BareDatabase.Writing(connection(), true, wards, TODAY, due));
        double bare = measure(
                "   bare: petition, clock, one trail entry",
                () -> new BareDatabase.Writing(connection(), false, wards, TODAY, due));
        table.add(String.format(Locale.ROOT, "   created, of the bare three rows: %.1f %%", 100 * created / bare));
    }

    private Worker handingIn() throws IOException {
        return new Caller(api.connected()) {
            @Override
            public void once(int number) throws Exception {
                String ward = wards.get(number % wards.size());
                PersonalData author;
                synchronized (authors) {
                    author = new People(authors, "Tân Lập", "Thái Nguyên", 19).somebody();
                }
                line.call(
                        api.head("POST", "/v1/petitions") + "Content-Type: application/json\r\nIdempotency-Key: "
                                + UUID.randomUUID() + "\r\n",
                        complaint(ward, author).build().toString(),
                        201);
            }
        };
    }

    /** One of many who call at once, each on a line of his own. */
    private abstract static class Caller implements Worker {

        final PersistentCaller line;

        private Caller(PersistentCaller line) {
            this.line = line;
        }

        @Override
        public void close() throws IOException {
            line.close();
        }
    }

    private static JsonObjectBuilder complaint(String ward, PersonalData author) {
        JsonObjectBuilder person = Json.createObjectBuilder()
                .add("fullName", author.fullName())
                .add("birthYear", author.birthYear())
                .add("sex", author.sex().name())
                .add("paperKind", author.paperKind().name())
                .add("address", author.address());
        if (author.paperNumber() == null) {
            person.add("noPaperReason", author.noPaperReason());
        } else {
            person.add("paperNumber", author.paperNumber());
        }
        return Json.createObjectBuilder()
                .add("unit", ward)
                .add("source", "POST")
                .add("receivedOn", TODAY.toString())
                .add("petitionOn", TODAY.minusDays(3).toString())
                .add("summary", "Khiếu nại Quyết định số 214/QĐ-UBND về mức bồi thường khi thu hồi 120 m² đất ở tổ 7.")
                .add("requests", "Đề nghị xem xét lại và giải quyết theo đúng quy định.")
                .add("signatures", 1)
                .add("author", person)
                .add("kind", "COMPLAINT")
                .add("field", "LAND")
                .add("competence", "OWN");
    }

    /** One more holiday some days before today, through the administrator's desk: alone, and while others list and read. */
    private void measureClocks(StoredLaw law, Product product) throws Exception {
        openUpTo(openClocks, law);
        LocalDate holiday = law.calendar().sameOrNextWorkingDay(TODAY.minusDays(4));
        try (Administrator office = new Administrator(product);
                Connection connection = connection()) {
            OpenClocks bare = new OpenClocks(connection);
            out.println("  measuring a change of the calendar");
            change("clocks: one more holiday foreseen", office.foreseen(office.foresee(holiday, true)));
            office.apply();
            change("clocks: the same applied", office.applied());
            table.add(clockLine("   bare: each read", bare.count(), bare.read(), ""));
            table.add(clockLine("   bare: each written once", bare.count(), bare.write(), ""));

            long began = office.foresee(holiday, false);
            table.add(Figures.of(workers, calls, most, this::newest, () -> !office.isAt("PREVIEWED"))
                    .line("list: newest 50, while a change is foreseen"));
            change("clocks: foreseen while others list", office.foreseen(began));
            office.apply();
            table.add(Figures.of(workers, calls, most, this::newest, () -> !office.isAt("APPLIED"))
                    .line("list: newest 50, while a change is applied"));
            change("clocks: applied while others list", office.applied());

            office.foreseen(office.foresee(holiday, true));
            office.apply();
            table.add(Figures.of(workers, calls, most, this::reading, () -> !office.isAt("APPLIED"))
                    .line("read: petition, while a change is applied"));
            change("clocks: applied while others read", office.applied());
        }
    }

    private Worker newest() {
        return number -> api.get("/v1/petitions?limit=50");
    }

    private Worker reading() throws IOException {
        return new Caller(api.connected()) {
            @Override
            public void once(int number) throws Exception {
                line.call(api.head("GET", "/v1/petitions/" + codes.get(number % codes.size())), "", 200);
            }
        };
    }

    private void change(String what, Administrator.Work work) {
        table.add(clockLine(
                what, work.clocks(), work.seconds(), String.format(Locale.ROOT, ", %,d moved", work.moved())));
    }

    private static String clockLine(String what, long clocks, double seconds, String more) {
        return String.format(
                Locale.ROOT,
                "%-46s %3d %7d %6d %10.1f   all in %.2f s%s",
                what,
                1,
                clocks,
                0,
                clocks / seconds,
                seconds,
                more);
    }

    /** Gives petitions a further open clock each until so many run; the generated years leave too few that are still open. */
    private void openUpTo(int wanted, StoredLaw law) throws SQLException {
        long open = Long.parseLong(column(
                        "select count(*) from deadline_clock where stopped_on is null and voided_on is null and suspended_on is null")
                .get(0));
        Sheet clocks = new Sheet(
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
                "provisional");
        try (Connection connection = database.asOwner();
                Statement statement = connection.createStatement()) {
            long id;
            try (ResultSet value =
                    statement.executeQuery("select nextval('deadline_clock_seq'), setval('deadline_clock_seq',"
                            + " currval('deadline_clock_seq') + " + (wanted / 50 + 1) * 50L + ")")) {
                value.next();
                id = value.getLong(1) + 1;
            }
            Codes fresh = new Codes(System.nanoTime());
            try (ResultSet row = statement.executeQuery(
                    "select intake_code, received_on from petition order by received_on desc, id desc limit "
                            + Math.max(0, wanted - open))) {
                while (row.next()) {
                    LocalDate day = row.getObject(2, LocalDate.class);
                    Deadline deadline = law.deadline(CLOCK_TERM, day);
                    clocks.row(
                            id,
                            1,
                            fresh.clock(id),
                            "PETITION",
                            row.getString(1),
                            deadline.term(),
                            deadline.version(),
                            day,
                            day,
                            deadline.due(),
                            deadline.provisional());
                    id++;
                }
            }
            clocks.send(connection.unwrap(PGConnection.class).getCopyAPI());
            statement.execute("analyze deadline_clock");
        }
    }

    /** How often a second; not a number when the line was not asked for. */
    private double measure(String what, Callable<Worker> hiring) {
        if (!only.matcher(what).find()) {
            return Double.NaN;
        }
        out.println("  measuring " + what.strip());
        // Handing in and reading one are asked by many at once, lists by a few; a bare line is asked as the line above
        // it.
        if (!what.startsWith(" ")) {
            crowded = what.startsWith("create") || what.startsWith("read");
        }
        Figures figures = Figures.of(crowded ? crowd : workers, calls, most, hiring);
        table.add(figures.line(what));
        return figures.perSecond();
    }

    private void print(String loadBefore) throws SQLException {
        out.println();
        out.println(Machine.described());
        out.println("Load of the machine before " + loadBefore + ", after " + Machine.load());
        try (Connection connection = connection();
                PreparedStatement asked = connection.prepareStatement("""
                        select version() || '; fsync ' || current_setting('fsync') || ', synchronous_commit '
                            || current_setting('synchronous_commit') || ', full_page_writes ' || current_setting('full_page_writes')
                            || ', shared_buffers ' || current_setting('shared_buffers')""");
                ResultSet row = asked.executeQuery()) {
            row.next();
            out.println(row.getString(1));
            out.println("Rows at the end: " + DataGenerator.counts(connection));
        }
        out.println("Server: heap of 640 MB, serial collector. At most " + calls + " calls or " + most.toSeconds()
                + " s for each line.");
        out.println();
        out.println(Figures.head());
        table.forEach(out::println);
    }

    private Connection connection() throws SQLException {
        return database.asApplication();
    }

    private List<String> column(String query) throws SQLException {
        try (Connection connection = database.asOwner();
                PreparedStatement asked = connection.prepareStatement(query);
                ResultSet row = asked.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        }
    }
}
