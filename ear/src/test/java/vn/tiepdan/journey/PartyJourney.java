package vn.tiepdan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Several people in one petition, taken in by the keyboard alone, at the screens and over the public interface. */
@OnTheProduct
class PartyJourney {

    private static final String CARD = "019175009123||Trần Thị Đứng Đơn|01021975|Nữ|Tổ 8, phường Thịnh Đán|01012022";
    private static final String OTHER_CARD = "019166008123|012345678|Lê Văn Cùng Đơn|02031966|Nam|Tổ 9|01012022";
    private static final String PAPER = """
            {"unit":"TDAN","source":"%s","forwardedBy":"Nơi chuyển đơn","receivedOn":"2024-06-18","summary":"Việc thu chi ở tổ",
             "signatures":7,"author":{"fullName":"Vi Thị Ánh Đầu","address":"Xóm Đầu 71","paperKind":"NOT_STATED"}%s}""";

    @Test
    void a_petition_of_two_is_taken_in_without_the_mouse_and_the_next_of_the_same_author_after_it(Browser counter) {
        IntakeDesk desk = IntakeDesk.signedIn(counter, "vanphong").open("/petition/take-in");
        desk.scan(CARD).go("Alt+2", "Enter", "Tab").scan(OTHER_CARD).go("Alt+3");
        desk.type("Tóm tắt nội dung", "Đề nghị sửa đường tổ 8")
                .type("Số người ký", "6")
                .choose("Phản ánh");
        assertThat(desk.text()).contains("cử 1 hoặc 2 người đại diện");
        assertThat(desk.barriers()).isEmpty();
        desk.save();
        assertThat(desk.text())
                .contains("Trần Thị Đứng Đơn")
                .contains("1. Lê Văn Cùng Đơn")
                .contains("chưa có người đại diện (cần 1 đến 2 người)");
        String code = desk.code();

        desk.open("/petition/dossier?code=" + code + "&act=representatives");
        assertThat(desk.barriers()).isEmpty();
        desk.choose("Người viết đơn là người đại diện").save();
        assertThat(desk.told()).anyMatch(line -> line.contains("cần ghi ngày của văn bản cử người đại diện"));
        desk.type("Ngày của văn bản cử người đại diện", "10/6")
                .choose("Tất cả những người đứng đơn đã ký văn bản cử người đại diện")
                .save();
        assertThat(desk.text()).contains("Đã cử 1 người đại diện bằng văn bản ngày 10/06/2024");

        desk.open("/petition/dossier?code=" + code + "&act=party");
        desk.select("Tư cách", "Luật sư, trợ giúp viên pháp lý")
                .type("Họ tên (hoặc tên tổ chức)", "Bùi Văn Luật")
                .save();
        assertThat(desk.told()).anyMatch(line -> line.contains("số thẻ luật sư"));
        assertThat(desk.barriers()).isEmpty();
        desk.select("Luật sư hay trợ giúp viên", "Luật sư")
                .type("Số thẻ", "123/LS")
                .select("Loại giấy", "Giấy yêu cầu luật sư, hợp đồng dịch vụ pháp lý")
                .type("Ngày của giấy", "10/6")
                .save();
        assertThat(desk.text()).contains("2. Bùi Văn Luật").contains("123/LS");

        desk.open("/petition/dossier?code=" + code + "&act=end-party&item=2");
        desk.type("Lý do", "Thôi nhờ luật sư").save();
        assertThat(desk.text()).contains("Thôi từ 18/06/2024");
        desk.open("/petition/dossier?code=" + code + "&act=correct-party&item=1");
        desk.choose("Ghi lại người này là ai")
                .type("Họ tên (hoặc tên tổ chức)", "Lê Văn Cùng Đon")
                .type("Lý do", "Sai dấu")
                .save();
        assertThat(desk.text()).contains("1. Lê Văn Cùng Đon");
    }

    @Test
    void the_next_paper_of_a_named_author_asks_nothing_of_him_again(Browser counter) {
        IntakeDesk desk = IntakeDesk.signedIn(counter, "vanphong").open("/petition/take-in");
        desk.scan(CARD)
                .type("Tóm tắt nội dung", "Đơn thứ nhất")
                .choose("Phản ánh")
                .leave("Control+Alt+Enter");
        assertThat(desk.text()).contains("Trần Thị Đứng Đơn").contains("Cùng người viết với đơn");
        assertThat(desk.everything()).doesNotContain("019175009123");
        desk.write("Đơn thứ hai").choose("Kiến nghị").save();
        assertThat(desk.fact("Người viết")).isEqualTo("Trần Thị Đứng Đơn");

        desk.open("/petition/take-in");
        desk.scan(CARD).type("Tóm tắt nội dung", "Đơn chưa rõ loại").leave("Control+Alt+Enter");
        assertThat(desk.everything()).doesNotContain("Đứng Đơn").doesNotContain("019175009123");
    }

    @Test
    void a_line_that_is_no_card_is_told_in_words(Browser counter) {
        IntakeDesk desk = IntakeDesk.signedIn(counter, "vanphong").open("/petition/take-in");
        desk.scan("019175009123||Trần Thị Đứng Đơn|31021975|Nữ|Tổ 8|01012022");
        assertThat(desk.text()).contains("Ngày sinh trong mã QR không có thật");
        desk.scan("123|456|không phải thẻ");
        assertThat(desk.text()).contains("Không phải dòng mã QR của thẻ căn cước");
        desk.scan(CARD);
        assertThat(desk.text()).doesNotContain("Không phải dòng mã QR").doesNotContain("Ngày sinh trong mã QR");
    }

    @Test
    void who_saw_an_older_petition_adds_nobody_and_loses_nothing(Browser counter, Browser other) {
        IntakeDesk desk = IntakeDesk.signedIn(counter, "vanphong").open("/petition/take-in");
        desk.scan(CARD)
                .type("Tóm tắt nội dung", "Đơn của hai cán bộ")
                .choose("Phản ánh")
                .save();
        String code = desk.code();
        IntakeDesk neighbour = IntakeDesk.signedIn(other, "vanphong");
        neighbour.open("/petition/dossier?code=" + code + "&act=party");
        desk.open("/petition/dossier?code=" + code + "&act=party");
        desk.type("Họ tên (hoặc tên tổ chức)", "Người Nhanh Tay").save();

        neighbour.type("Họ tên (hoặc tên tổ chức)", "Người Chậm Tay").save();
        assertThat(neighbour.told()).anyMatch(line -> line.contains("vừa được người khác sửa"));
        assertThat(neighbour.everything()).contains("Người Chậm Tay").contains("Người Nhanh Tay");
        neighbour.save();
        assertThat(neighbour.text()).contains("1. Người Nhanh Tay").contains("2. Người Chậm Tay");
    }

    @Test
    void a_client_system_names_further_people_of_what_it_handed_in(Product product) {
        PublicApi inspectorate = PublicApi.inspectorate(product);
        Answer made = inspectorate.send(Call.post(
                "/v1/petitions", UUID.randomUUID().toString(), PAPER.formatted("FRONT", ",\"kind\":\"FEEDBACK\"")));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String parties = "/v1/petitions/" + made.json().getString("code") + "/parties";
        String person = """
                {"role":"PETITIONER","person":{"fullName":"Vi Thị Ánh Hai","address":"Xóm Hai 72","paperKind":"NOT_STATED"}}""";
        String seen = made.header("ETag").orElseThrow();

        Answer added = inspectorate.send(
                Call.post(parties, UUID.randomUUID().toString(), person).with("If-Match", seen));
        assertThat(added.status()).as(added.body()).isEqualTo(200);
        Answer stale = inspectorate.send(
                Call.post(parties, UUID.randomUUID().toString(), person).with("If-Match", seen));
        assertThat(stale.status()).isEqualTo(412);
        Answer chosen = inspectorate.send(
                Call.post(parties + "/representatives", UUID.randomUUID().toString(), """
                        {"chosen":[0,1],"paperOn":"2024-06-10","signedByAll":true}""")
                        .with("If-Match", added.header("ETag").orElseThrow()));
        assertThat(chosen.status()).as(chosen.body()).isEqualTo(200);

        String list = inspectorate.get(parties).body();
        assertThat(list)
                .contains("Vi Thị Ánh Hai")
                .contains("\"representative\":true")
                .contains("\"chosen\":2");

        Answer corrected = inspectorate.send(
                Call.post(parties + "/1/correction", UUID.randomUUID().toString(), """
                        {"person":{"fullName":"Vi Thị Ánh Hài","address":"Xóm Hai 72","paperKind":"NOT_STATED"},
                         "reason":"Ghi sai dấu"}""")
                        .with("If-Match", chosen.header("ETag").orElseThrow()));
        assertThat(corrected.status()).as(corrected.body()).isEqualTo(200);
        String now = corrected.header("ETag").orElseThrow();
        assertThat(inspectorate.get(parties).body()).contains("Vi Thị Ánh Hài").doesNotContain("Vi Thị Ánh Hai\"");
        Answer numberOnly = inspectorate.send(
                Call.post(parties + "/1/correction", UUID.randomUUID().toString(), """
                        {"authorityNumber":"12/GUQ","reason":"Ghi số"}""")
                        .with("If-Match", now));
        assertThat(numberOnly.body()).contains("party.paper.kind-missing");
        String leaves = "{\"endedOn\":\"2024-06-18\",\"reason\":\"Rút tên\"}";
        assertThat(inspectorate
                        .send(Call.post(parties + "/7/end", UUID.randomUUID().toString(), leaves)
                                .with("If-Match", now))
                        .body())
                .contains("party.not-found");
        Answer ended = inspectorate.send(
                Call.post(parties + "/1/end", UUID.randomUUID().toString(), leaves)
                        .with("If-Match", now));
        assertThat(ended.status()).as(ended.body()).isEqualTo(200);
        assertThat(inspectorate.get(parties).body()).contains("\"endedOn\":\"2024-06-18\"");
    }

    @Test
    void nobody_beside_a_denouncer_is_told_by_the_public_interface_or_by_any_page(Product product, Browser window) {
        PublicApi inspectorate = PublicApi.inspectorate(product);
        Answer made = inspectorate.send(Call.post(
                "/v1/petitions", UUID.randomUUID().toString(), PAPER.formatted("POST", ",\"kind\":\"DENUNCIATION\"")));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String code = made.json().getString("code");
        String parties = "/v1/petitions/" + code + "/parties";
        Answer added = inspectorate.send(Call.post(parties, UUID.randomUUID().toString(), """
                {"role":"AGENT","authority":"AUTHORISATION","authorityOn":"2024-06-10",
                 "person":{"fullName":"Vi Thị Ánh Khuất","address":"Xóm Khuất 73","telephone":"0977000222",
                  "paperKind":"IDENTITY_CARD","paperNumber":"019177000222"}}""")
                .with("If-Match", made.header("ETag").orElseThrow()));
        assertThat(added.status()).as(added.body()).isEqualTo(200);

        String told = inspectorate.get(parties).body()
                + inspectorate.get("/v1/petitions/" + code).body()
                + inspectorate.get("/v1/petitions/" + code + "/history").body()
                + inspectorate.get("/v1/petitions?limit=200").body();
        IntakeDesk chair = IntakeDesk.signedIn(window, "chutich").open("/petition/dossier?code=" + code);
        assertThat(chair.text()).contains("Người thứ 1 (niêm phong)").contains("Người được ủy quyền");
        String shown = chair.everything();
        for (String mark : List.of("Khuất", "0977000222", "019177000222")) {
            assertThat(told).doesNotContain(mark);
            assertThat(shown).doesNotContain(mark);
            assertThat(chair.seek(mark).text().replace("“" + mark + "”", ""))
                    .doesNotContain("Vi Thị Ánh Khuất")
                    .doesNotContain("Xóm Khuất");
        }
    }

    @Test
    void every_source_can_be_told_over_the_public_interface(Product product) {
        PublicApi inspectorate = PublicApi.inspectorate(product);
        for (String source :
                List.of("DIRECT", "POST", "BOX", "DEPUTY", "FRONT", "PRESS", "FORWARDED", "LEADER", "ONLINE")) {
            Answer made = inspectorate.send(
                    Call.post("/v1/petitions", UUID.randomUUID().toString(), PAPER.formatted(source, "")));
            assertThat(made.status()).as(source + made.body()).isEqualTo(201);
        }
    }
}
