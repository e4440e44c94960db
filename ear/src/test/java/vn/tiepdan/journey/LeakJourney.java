package vn.tiepdan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two hundred people denounce, each with a name, an address, a telephone and a number of their own; then every role reads
 * everything it can reach, and none of it is found, in no page, list, paper, answer, log or table.
 */
@OnTheProduct
class LeakJourney {

    private static final int MARKED = 200;
    /** Name and address with or without their accents, every telephone and every number begin with marks of their own. */
    private static final Pattern MARK =
            Pattern.compile("Dấu Giấu|dau giau|0999\\s?77|0191759", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final List<String> CODES = new ArrayList<>();
    private static String visit;
    private static String receipt;
    private static final List<String> FOUND_OUT = new ArrayList<>();

    @BeforeAll
    static void two_hundred_people_denounce() {
        Product product = Product.with(Content.DEMONSTRATION);
        PublicApi inspectorate = PublicApi.inspectorate(product);
        for (int person = 0; person < MARKED; person++) {
            Answer made = inspectorate.send(
                    Call.post("/v1/petitions", UUID.randomUUID().toString(), """
                    {"unit":"TDAN","source":"POST","receivedOn":"2024-06-18","kind":"DENUNCIATION",
                     "summary":"Tố cáo việc thu tiền không có biên lai, vụ %1$d",
                     "author":{"fullName":"Dấu Giấu Thứ %1$03d","address":"Ngõ Dấu Giấu %1$03d","telephone":"099977%1$04d",
                     "paperKind":"IDENTITY_CARD","paperNumber":"0191759%1$05d"}}""".formatted(person)));
            assertThat(made.status()).as(made.body()).isEqualTo(201);
            CODES.add(made.json().getString("code"));
        }
        try (Browser window = Browser.window(product)) {
            IntakeDesk desk = IntakeDesk.signedIn(window, "motcua").open("/reception/visit-new");
            desk.type("Họ tên (hoặc tên tổ chức)", "Dấu Giấu Tại Quầy")
                    .type("Số giấy tờ", "019175999999")
                    .type("Điện thoại", "0999779999")
                    .type("Địa chỉ", "Ngõ Dấu Giấu 999")
                    .type("Nội dung trình bày", "Tố cáo việc lập khống danh sách.")
                    .choose("Tố cáo")
                    .save();
            visit = desk.code();
            desk.begin("Lập giấy biên nhận")
                    .type("Nơi nhận", "Phòng tiếp công dân")
                    .select("Loại giấy tờ", "Đơn")
                    .type("Số trang", "2")
                    .save();
            receipt = desk.text().replaceAll("(?s).*(BN-TDAN-2024-[0-9A-Z]{6}).*", "$1");
            foundOut(desk);
        }
    }

    /** One comes and one writes to complain, both named everywhere; only then it is seen that they denounce. */
    private static void foundOut(IntakeDesk desk) {
        desk.open("/reception/visit-new")
                .type("Họ tên (hoặc tên tổ chức)", "Dấu Giấu Vốn Khiếu Nại")
                .type("Số giấy tờ", "019175988888")
                .type("Điện thoại", "0999778888")
                .type("Địa chỉ", "Ngõ Dấu Giấu 888")
                .type("Nội dung trình bày", "Bà Dấu Giấu Vốn Khiếu Nại trình bày về khoản thu.")
                .choose("Khiếu nại")
                .save();
        String open = desk.code();
        desk.begin("Nhận đơn").type("Tóm tắt nội dung", "Đơn về khoản thu.").save();
        String petition = desk.code();
        desk.open("/petition/dossier?code=" + petition + "&act=correct")
                .type("Tóm tắt nội dung", "Đơn của bà Dấu Giấu Vốn Khiếu Nại.")
                .type("Lý do", "Bà Dấu Giấu Vốn Khiếu Nại yêu cầu ghi rõ.")
                .save();
        assertThat(desk.text()).contains("Dấu Giấu Vốn Khiếu Nại");
        desk.open("/petition/dossier?code=" + petition + "&act=denounces").save();
        assertThat(desk.told()).anyMatch(line -> line.contains("người cần giữ bí mật"));
        desk.type("Tóm tắt nội dung", "Tố cáo thu tiền ngoài quy định.").save();
        String moved = desk.code();
        assertThat(moved).startsWith("TC-TDAN-2024-");
        desk.open("/reception/visit?code=" + open + "&act=denounces")
                .type("Nội dung trình bày", "Tố cáo thu tiền ngoài quy định.")
                .save();
        assertThat(desk.code()).startsWith("LTC-TDAN-2024-");
        assertThat(desk.barriers()).isEmpty();
        FOUND_OUT.addAll(List.of(
                "/petition/dossier?code=" + petition,
                "/reception/visit?code=" + open,
                "/petition/dossier?code=" + moved,
                "/reception/visit?code=" + desk.code()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vanphong",
                "motcua",
                "diachinh",
                "chutich",
                "phochutich",
                "hoidong",
                "congan",
                "mattran",
                "thanhpho",
                "thanhtra",
                "luugiu",
                "quantri",
                "vanphong2",
                "chutich2"
            })
    void no_role_finds_a_mark_on_any_page_or_paper(String officer, Browser window) {
        IntakeDesk desk = IntakeDesk.signedIn(window, officer);
        Map<String, String> read = new Walk(window).from(beginnings()).read();
        assertThat(read).hasSizeGreaterThan(beginnings().size() + 3);
        assertThat(read)
                .allSatisfy(
                        (path, content) -> assertThat(marks(content)).as(path).isEmpty());
        desk.open("/");
        if (window.page().locator("input[name=q]").count() > 0) {
            for (String words : List.of("Dấu Giấu", "dau giau thu 007", "0999770007", "019175900007")) {
                String found = desk.seek(words).text();
                assertThat(CODES).noneMatch(found::contains);
                assertThat(found).doesNotContain(visit);
            }
        }
    }

    @Test
    void no_answer_of_the_public_interface_holds_a_mark(Product product) {
        PublicApi inspectorate = PublicApi.inspectorate(product);
        String after = "";
        int lists = 0;
        do {
            Answer list = inspectorate.get("/v1/petitions?limit=200&count=true" + after);
            assertThat(marks(list.body())).isEmpty();
            after = list.json().isNull("next") ? null : "&after=" + list.json().getString("next");
            lists++;
        } while (after != null);
        assertThat(lists).isGreaterThan(1);
        Stream.of(
                        CODES.stream().limit(20).map(code -> "/v1/petitions/" + code),
                        Stream.of("/v1/visits?limit=200", "/v1/visits/" + visit),
                        FOUND_OUT.stream().limit(2).map(LeakJourney::inTheInterface))
                .flatMap(paths -> paths)
                .flatMap(path -> path.contains("?")
                        ? Stream.of(path)
                        : Stream.of(path, path + "/history", path + "/replies", path + "?x=1"))
                .forEach(path -> assertThat(marks(inspectorate.get(path).body()))
                        .as(path)
                        .isEmpty());
    }

    @Test
    void no_log_and_no_open_table_holds_a_mark(Product product) throws Exception {
        assertThat(marks(product.server().log())).isEmpty();
        assertThat(product.database().tablesThatHold("Dấu Giấu", "dau giau", "099977", "0191759", "019175999999"))
                .isEmpty();
    }

    private static String inTheInterface(String page) {
        return page.replace("/petition/dossier?code=", "/v1/petitions/")
                .replace("/reception/visit?code=", "/v1/visits/");
    }

    private static List<String> beginnings() {
        List<String> paths = new ArrayList<>(List.of(
                "/",
                "/reception/book",
                "/reception/book?book=DENUNCIATION",
                "/reception/visit?code=" + visit,
                "/reception/visit?code=" + visit + "&act=receipt",
                "/reception/visit?code=" + visit + "&act=correct",
                "/petition/register",
                "/petition/register?book=DENUNCIATION",
                "/papers/receipt/" + receipt + "/pdf",
                "/papers/receipt/" + receipt + "/docx",
                "/papers/book/pdf?from=2024-06-01&to=2024-06-30&book=DENUNCIATION",
                "/papers/book/docx?from=2024-06-01&to=2024-06-30&book=OPEN",
                "/papers/book/xlsx?from=2024-06-01&to=2024-06-30&book=DENUNCIATION",
                "/papers/book/xlsx?from=2024-06-01&to=2024-06-30&book=OPEN"));
        paths.addAll(FOUND_OUT);
        CODES.stream().limit(3).forEach(code -> {
            paths.add("/petition/dossier?code=" + code);
            paths.add("/petition/dossier?code=" + code + "&act=correct");
        });
        return paths;
    }

    private static List<String> marks(String content) {
        return MARK.matcher(content).results().map(found -> found.group()).toList();
    }
}
