package vn.tiepdan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A date of law explains itself: on its page, on paper, to whoever holds the paper, and over the public interface. */
@OnTheProduct
class DeadlineJourney {

    private static final String COMPLAINT = """
            {"unit":"TDAN","source":"POST","receivedOn":"2024-06-07","kind":"COMPLAINT","competence":"OWN",
             "summary":"Khiếu nại việc thu hồi giấy phép bán hàng.",
             "author":{"fullName":"Lục Văn Hạn","address":"Tổ 2, phường Thịnh Đán","paperKind":"IDENTITY_CARD",
             "paperNumber":"019175004777"}}""";

    @Test
    void every_clock_knows_the_ward_of_its_record(Product product) throws SQLException {
        taken(product);
        try (Connection connection = product.database().asOwner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select count(*), count(*) filter (where c.unit_code is distinct from coalesce(p.unit_code, v.unit_code))
                          from deadline_clock c left join petition p on p.intake_code = c.subject_code
                          left join visit v on v.intake_code = c.subject_code""")) {
            row.next();
            assertThat(row.getLong(1)).isGreaterThan(50);
            assertThat(row.getLong(2)).isZero();
        }
    }

    @Test
    void a_certificate_tells_the_count_and_whoever_holds_it_can_verify_it(
            Browser window, Browser stranger, Product product) {
        String petition = taken(product);
        IntakeDesk desk = IntakeDesk.signedIn(window, "vanphong").open("/petition/dossier?code=" + petition);
        desk.unfold("Vì sao?").follow("Trang của thời hạn này");
        assertThat(desk.text())
                .contains(
                        "17/06/2024", "Quá hạn thụ lý 1 ngày", "Điều 27 Luật Khiếu nại", "Ngày phát sinh, không tính");
        assertThat(desk.barriers()).isEmpty();

        desk.press("Lập giấy xác nhận");
        String code = desk.text().replaceAll("(?s).*(XN(-[0-9A-Z]{4}){3}).*", "$1");
        assertThat(desk.text()).contains("Giấy thật, thời hạn không thay đổi", "17/06/2024");
        Download paper = desk.download("PDF " + code);
        assertThat(paper.suggestedFilename()).isEqualTo(code + ".pdf");

        stranger.open("/deadline/certificate?code=" + code.toLowerCase(java.util.Locale.ROOT));
        String told = stranger.page().locator("main").innerText();
        assertThat(told)
                .contains("Giấy thật", "17/06/2024", "10 ngày")
                .doesNotContain(petition)
                .doesNotContain("Lục Văn Hạn");
        assertThat(stranger.seriousBarriers()).isEmpty();
        stranger.open("/deadline/certificate?code=XN-0000-0000-0000");
        assertThat(stranger.page().locator("main").innerText()).contains("Không có giấy xác nhận mang mã này");
        stranger.open("/papers/certificate/" + code + "/pdf");
        assertThat(stranger.page().url()).contains("/login");
    }

    @Test
    void what_if_it_came_in_today(Browser window) {
        IntakeDesk desk = IntakeDesk.signedIn(window, "motcua").open("/deadline/calculator");
        desk.selectStarting("Thời hạn nào", "KN-01 ·").type("Ngày phát sinh", "25/8/2026");
        desk.save();
        assertThat(desk.text()).contains("Thứ Sáu, 04/09/2026", "Luật sửa đổi");
        assertThat(window.page().url()).contains("term=KN-01", "trigger=2026-08-25");
        assertThat(desk.barriers()).isEmpty();
    }

    @Test
    void the_public_interface_explains_the_same_date(Product product) {
        String petition = taken(product);
        PublicApi inspectorate = PublicApi.inspectorate(product);
        JsonObject clock = inspectorate
                .get("/v1/petitions/" + petition + "/clocks")
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(clock.getJsonObject("clock").getString("dueOn")).isEqualTo("2024-06-17");
        assertThat(clock.getJsonObject("counted").getString("due")).isEqualTo("2024-06-17");
        assertThat(clock.getJsonObject("counted").getJsonArray("steps")).hasSize(11);
        assertThat(inspectorate
                        .get("/v1/deadlines/preview?term=KN-02&trigger=2024-05-20&complexity=COMPLEX")
                        .json()
                        .getString("due"))
                .isEqualTo("2024-07-04");
        Answer none = inspectorate.get("/v1/deadlines/preview?term=TCD-12&trigger=2024-05-20&remote=true");
        assertThat(none.status()).isEqualTo(404);
        assertThat(none.problem()).isEqualTo("deadline.term.not-found");
    }

    private static String taken(Product product) {
        Answer made = PublicApi.inspectorate(product)
                .send(Call.post("/v1/petitions", UUID.randomUUID().toString(), COMPLAINT));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.json().getString("code");
    }
}
