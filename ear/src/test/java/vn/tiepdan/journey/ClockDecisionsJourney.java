package vn.tiepdan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The decisions that stop a clock, let it go on and extend it, recorded on its page with no mouse. */
@OnTheProduct
class ClockDecisionsJourney {

    private static final String DENUNCIATION = """
            {"unit":"TDAN","source":"POST","receivedOn":"2024-06-10","kind":"DENUNCIATION","competence":"OWN",
             "summary":"Tố cáo việc cấp giấy phép xây dựng sai quy định.",
             "author":{"fullName":"Ninh Thị Kín Đáo","address":"Tổ 9","paperKind":"IDENTITY_CARD","paperNumber":"019175006789"}}""";

    @Test
    void a_denunciation_is_suspended_goes_on_and_is_extended(Browser window, Product product) throws Exception {
        Answer made = PublicApi.inspectorate(product)
                .send(Call.post("/v1/petitions", UUID.randomUUID().toString(), DENUNCIATION));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String code = made.json().getString("code");
        WardSystem.registered(product).accepts(code, "2024-06-12");
        IntakeDesk desk = IntakeDesk.signedIn(window, "vanphong").open("/petition/dossier?code=" + code);
        desk.unfold("Vì sao?").follow("Trang của thời hạn này");
        assertThat(desk.text()).contains("12/07/2024", "Giải quyết tố cáo");

        desk.follow("Tạm dừng");
        assertThat(desk.barriers()).isEmpty();
        desk.select("Lý do tạm dừng", "Tạm đình chỉ giải quyết")
                .type("Ngày quyết định", "14/6/2024")
                .type("Số quyết định", "35/QĐ-UBND")
                .type("Căn cứ, lý do", "Chờ kết quả giải quyết của cơ quan khác")
                .save();
        assertThat(desk.text()).contains("từ 14/06/2024 theo 35/QĐ-UBND, chưa tiếp tục");

        desk.follow("Tiếp tục");
        assertThat(desk.barriers()).isEmpty();
        desk.type("Ngày quyết định", "17/6/2024")
                .type("Số quyết định", "38/QĐ-UBND")
                .save();
        assertThat(desk.fact("Ngày cuối cùng")).isEqualTo("15/07/2024");

        desk.follow("Gia hạn");
        assertThat(desk.barriers()).isEmpty();
        desk.selectStarting("Gia hạn thành", "60 ngày")
                .type("Số quyết định", "40/QĐ-UBND")
                .type("Căn cứ, lý do", "Vụ việc phức tạp, phải xác minh nhiều nơi")
                .save();
        assertThat(desk.fact("Ngày cuối cùng")).isEqualTo("13/08/2024");
        assertThat(desk.text())
                .contains("Giải quyết tố cáo phức tạp, gia hạn một lần", "trước đó ngày cuối là 15/07/2024")
                .doesNotContain("Ninh Thị Kín Đáo");
        assertThat(desk.barriers()).isEmpty();
    }
}
