package vn.tiepdan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/**
 * Every way a petition may go, at the desks and with no mouse: each deed is refused once, in words and with what was typed still
 * there, and then done.
 */
@OnTheProduct
class ProcessingDeskJourney {

    private static final String PROOF = "Biên bản làm việc tại phòng tiếp công dân";
    private static final String NUMBER = "Số, ký hiệu văn bản";
    private static final String RECIPIENT = "Cơ quan nhận (trong danh sách)";
    private static final String CITY = "Ủy ban nhân dân thành phố Thái Nguyên";

    @Test
    void a_paper_of_several_matters_is_split(Browser window, Product product) throws Exception {
        String code = WardSystem.registered(product).takesIn(unclassified("Đỗ Thị Hai Việc"));
        IntakeDesk desk = at(window, "vanphong", code);
        begin(desk, "Tách đơn");
        desk.select("Loại", "Khiếu nại")
                .type("Tóm tắt nội dung", "Mức bồi thường thửa 12")
                .type("Yêu cầu, đề nghị", "Tính lại")
                .go("Tab", "ArrowDown", "ArrowDown")
                .save();
        assertThat(desk.told()).contains("Tóm tắt nội dung: Cần ghi tóm tắt nội dung.");
        assertThat(desk.typed("Tóm tắt nội dung")).isEqualTo("Mức bồi thường thửa 12");
        assertThat(desk.barriers()).isEmpty();

        desk.write("Mở lối đi ở tổ 3").save();
        assertThat(desk.fact("Trạng thái")).contains("Đã tách");
        assertThat(desk.text()).contains("Hướng dẫn viết tách đơn");
        String[] parts = desk.fact("Tách thành").split(" · ");
        assertThat(parts).hasSize(2);
        desk.follow(parts[1]);
        assertThat(desk.fact("Tách từ")).isEqualTo(code);
        assertThat(desk.text()).contains("Mở lối đi ở tổ 3", "Kiến nghị");
    }

    @Test
    void a_complaint_of_another_body_is_guided_there(Browser window, Product product) throws Exception {
        IntakeDesk desk = at(window, "vanphong", eligible(product, "DIRECT", "COMPLAINT", "OTHER", "Đỗ Thị Hướng Dẫn"));
        begin(desk, "Hướng dẫn");
        told(desk).save();
        refused(desk, RECIPIENT, "Cần chọn hoặc ghi cơ quan nhận.");
        desk.type("Hoặc tên cơ quan khác", "Sở Xây dựng").save();
        closed(desk, "Hướng dẫn", "Sở Xây dựng", "Phiếu hướng dẫn");
    }

    @Test
    void feedback_is_transferred_answered_there_and_told(Browser window, Product product) throws Exception {
        IntakeDesk desk = at(window, "vanphong", eligible(product, "POST", "FEEDBACK", "OTHER", "Đỗ Thị Chuyển Đi"));
        begin(desk, "Chuyển đơn");
        told(desk.select(RECIPIENT, CITY).type("Ngày quyết định", "1/6/2009").type(NUMBER, "11/PC-UBND"))
                .save();
        refused(desk, RECIPIENT, "Cơ quan này không tồn tại vào ngày ấy; hãy chọn cơ quan kế tục.");
        assertThat(desk.typed(RECIPIENT)).isEqualTo(CITY);
        assertThat(desk.typed(NUMBER)).isEqualTo("11/PC-UBND");
        desk.type("Ngày quyết định", "17/6/2024").save();
        assertThat(desk.text()).contains("Đã chuyển, chờ trả lời", CITY, "11/PC-UBND", "Phiếu chuyển đơn");

        begin(desk, "Ghi trả lời của cơ quan nhận");
        desk.type("Ngày nhận trả lời", "16/6/2024")
                .type("Cơ quan trả lời", CITY)
                .type("Nội dung trả lời", "Đã thay bóng đèn")
                .save();
        assertThat(desk.wrong("Ngày nhận trả lời")).isEqualTo("Trả lời không thể đến trước ngày chuyển.");
        assertThat(desk.typed("Nội dung trả lời")).isEqualTo("Đã thay bóng đèn");
        desk.type("Ngày nhận trả lời", "18/6/2024").save();
        assertThat(desk.text()).contains("hãy báo cho công dân", "Đã thay bóng đèn");

        begin(desk, "Báo kết quả cho công dân");
        told(desk).type("Ngày báo", "17/6/2024").save();
        refused(desk, "Ngày báo", "Ngày báo không được trước ngày nhận trả lời.");
        desk.type("Ngày báo", "18/6/2024").save();
        closed(desk, "Chuyển đơn", "Thông báo kết quả");
    }

    @Test
    void a_complaint_that_the_press_forwarded_goes_back(Browser window, Product product) throws Exception {
        IntakeDesk desk = at(window, "vanphong", eligible(product, "PRESS", "COMPLAINT", "OTHER", "Đỗ Thị Gửi Báo"));
        begin(desk, "Trả lại nơi chuyển");
        told(desk.type("Lý do", "Thuộc thẩm quyền của Sở Xây dựng")).save();
        refused(desk, NUMBER, "Cần nhập.");
        assertThat(desk.typed("Lý do")).isEqualTo("Thuộc thẩm quyền của Sở Xây dựng");
        desk.type(NUMBER, "12/UBND").save();
        closed(desk, "Trả lại", "12/UBND", "Báo Thái Nguyên");
    }

    @Test
    void a_deputy_is_told_how_what_he_forwarded_was_settled(Browser window, Product product) throws Exception {
        WardSystem ward = WardSystem.registered(product);
        String code = ward.takesIn(paper("DEPUTY", "FEEDBACK", "OWN", "Đỗ Thị Cử Tri", "2024-06-17"));
        ward.does(code, "replies", """
                {"content":"ANSWERED","mode":"POST","givenOn":"2024-06-18","documentNumber":"50/UBND","proof":"EH2VN"}""");
        IntakeDesk desk = at(window, "vanphong", code);
        begin(desk, "Báo nơi chuyển đơn");
        assertThat(desk.text()).contains("Nơi chuyển đơn (Đoàn đại biểu Quốc hội tỉnh) cần được báo");
        told(desk.type("Ngày báo", "17/6/2024")).save();
        refused(desk, "Ngày báo", "Ngày báo phải từ ngày giải quyết xong trở đi.");
        desk.type("Ngày báo", "18/6/2024").save();
        assertThat(desk.text()).contains("Đã ghi việc báo kết quả cho nơi chuyển đơn.");
        assertThat(desk.barriers()).isEmpty();
    }

    @Test
    void the_city_urges_the_ward_that_owes_a_settlement(Browser window, Product product) throws Exception {
        cityDesk(product);
        IntakeDesk desk = IntakeDesk.signedIn(window, "bantcdtp").open("/petition/take-in");
        desk.type("Họ tên (hoặc tên tổ chức)", "Đỗ Thị Đợi Lâu")
                .type("Địa chỉ", "Tổ 3")
                .choose("Khiếu nại")
                .type("Tóm tắt nội dung", "Phường chưa giải quyết khiếu nại về lối đi")
                .select("Thẩm quyền", "Thuộc cấp dưới")
                .save();
        begin(desk, "Kiểm tra điều kiện");
        desk.save();
        begin(desk, "Đôn đốc cấp dưới");
        told(desk.select(RECIPIENT, "Ủy ban nhân dân phường Thịnh Đán")
                        .type("Cấp dưới quá hạn từ ngày", "18/6/2024")
                        .type(NUMBER, "3/BTCD"))
                .save();
        refused(desk, "Cấp dưới quá hạn từ ngày", "Cần ghi ngày cấp dưới bắt đầu quá hạn, trước ngày đôn đốc.");
        desk.type("Cấp dưới quá hạn từ ngày", "10/6/2024").save();
        assertThat(desk.text()).contains("Đã chuyển, chờ trả lời", "Đôn đốc", "10/06/2024", "Đôn đốc giải quyết");
        begin(desk, "Ghi trả lời của cơ quan nhận");
        desk.type("Cơ quan trả lời", "Ủy ban nhân dân phường Thịnh Đán")
                .type("Nội dung trả lời", "Đã ra quyết định giải quyết")
                .save();
        begin(desk, "Báo kết quả cho công dân");
        told(desk).save();
        closed(desk, "Đôn đốc", "Thông báo kết quả");
    }

    @Test
    void what_is_missing_is_asked_for_comes_and_what_was_answered_before_is_filed_away(Browser window, Product product)
            throws Exception {
        String code = WardSystem.registered(product)
                .takesIn(paper("POST", "FEEDBACK", "OWN", "Đỗ Thị Viết Vội", "2024-06-03"));
        IntakeDesk desk = at(window, "vanphong", code);
        begin(desk, "Kiểm tra điều kiện");
        desk.choose("Nội dung không rõ").save();
        begin(desk, "Yêu cầu bổ sung");
        desk.type("Còn thiếu những gì", "Địa điểm")
                .select("Cách báo", "Gửi bưu điện")
                .type("Ngày báo", "5/6/2024")
                .type("Căn cứ chứng minh đã báo", PROOF)
                .save();
        refused(desk, "Số văn bản báo", "Trả lời bằng văn bản phải có số, ký hiệu văn bản.");
        assertThat(desk.typed("Còn thiếu những gì")).isEqualTo("Địa điểm");
        desk.type("Số văn bản báo", "7/UBND").save();
        assertThat(desk.text()).contains("Chờ bổ sung", "Địa điểm", "Yêu cầu bổ sung");

        begin(desk, "Ghi đã bổ sung");
        desk.type("Ngày bổ sung", "4/6/2024")
                .type("Đã bổ sung những gì", "Ngõ 12, tổ 3")
                .save();
        assertThat(desk.wrong("Ngày bổ sung")).isEqualTo("Ngày bổ sung không được trước ngày yêu cầu.");
        assertThat(desk.typed("Đã bổ sung những gì")).isEqualTo("Ngõ 12, tổ 3");
        desk.type("Ngày bổ sung", "10/6/2024").save();
        assertThat(desk.text()).contains("Bổ sung ngày 10/06/2024", "Ngõ 12, tổ 3");

        begin(desk, "Kiểm tra điều kiện");
        desk.choose("Nội dung không rõ")
                .choose("Đã trả lời bằng văn bản, không có gì mới")
                .save();
        begin(desk, "Lưu đơn");
        told(desk.type("Lý do", "Đã trả lời ngày 02/05")).save();
        refused(desk, "Căn cứ", "Cần chọn.");
        assertThat(desk.typed("Lý do")).isEqualTo("Đã trả lời ngày 02/05");
        desk.select("Căn cứ", "Đã trả lời bằng văn bản, không có gì mới").save();
        closed(desk, "Lưu đơn", "Phiếu lưu đơn");
    }

    @Test
    void what_was_asked_for_and_does_not_come_is_filed_away_after_its_time(Browser window, Product product)
            throws Exception {
        WardSystem ward = WardSystem.registered(product);
        IntakeDesk desk = at(window, "vanphong", unsupplemented(ward, "Đỗ Thị Còn Hạn", "2024-06-17"));
        fileAway(desk);
        assertThat(desk.told()).contains("Còn thời hạn bổ sung thì chưa lưu đơn.");
        assertThat(desk.typed("Lý do")).isEqualTo("Không bổ sung");

        desk.open("/petition/dossier?code=" + unsupplemented(ward, "Đỗ Thị Hết Hạn", "2024-06-03"));
        fileAway(desk);
        closed(desk, "Lưu đơn", "Nội dung không rõ");
    }

    @Test
    void the_head_does_not_accept_what_came_too_late(Browser window, Browser other, Product product) throws Exception {
        WardSystem ward = WardSystem.registered(product);
        String code = ward.takesIn(paper("POST", "COMPLAINT", "OWN", "Đỗ Thị Quá Muộn", "2024-06-17"));
        ward.finds(code, "IN_TIME");
        IntakeDesk desk = at(window, "vanphong", code);
        begin(desk, "Trình lãnh đạo");
        desk.type("Lý do", "Quyết định từ năm 2019").save();
        assertThat(desk.wrong("Căn cứ")).isEqualTo("Cần chọn điều kiện không đạt làm căn cứ.");
        assertThat(desk.typed("Lý do")).isEqualTo("Quyết định từ năm 2019");
        desk.select("Căn cứ", "Hết thời hiệu, không có lý do chính đáng").save();
        assertThat(desk.text()).contains("Chờ lãnh đạo quyết định");

        IntakeDesk head = at(other, "chutich", code);
        begin(head, "Yêu cầu làm lại");
        head.save();
        assertThat(head.wrong("Lý do")).isEqualTo("Cần nhập.");
        head.type("Lý do", "Xem có trở ngại khách quan không").save();
        assertThat(head.text()).contains("Xem có trở ngại khách quan không", "Đang xử lý");

        desk.open("/petition/dossier?code=" + code);
        begin(desk, "Trình lãnh đạo");
        desk.type("Lý do", "Không có trở ngại")
                .select("Căn cứ", "Hết thời hiệu, không có lý do chính đáng")
                .save();
        head.open("/petition/dossier?code=" + code);
        begin(head, "Không thụ lý");
        told(head.type(NUMBER, "13/TB-UBND")).type("Ngày báo", "17/6/2024").save();
        refused(head, "Ngày báo", "Ngày báo không được trước ngày quyết định.");
        assertThat(head.typed(NUMBER)).isEqualTo("13/TB-UBND");
        head.type("Ngày báo", "18/6/2024").save();
        closed(head, "Không thụ lý", "13/TB-UBND", "Thông báo không thụ lý");
    }

    @Test
    void a_complaint_goes_over_the_level_and_is_taken_back(Browser window, Browser other, Product product)
            throws Exception {
        String code = eligible(product, "POST", "COMPLAINT", "OTHER", "Đỗ Thị Rút Đơn");
        IntakeDesk desk = at(window, "vanphong", code);
        begin(desk, "Ghi vượt cấp");
        desk.select("Vì sao là vượt cấp", "Cấp có thẩm quyền chưa từng nhận").save();
        assertThat(desk.fact("Vượt cấp")).isEqualTo("Cấp có thẩm quyền chưa từng nhận");
        begin(desk, "Ghi vượt cấp");
        desk.select("Vì sao là vượt cấp", "Cấp có thẩm quyền còn trong thời hạn");

        IntakeDesk head = at(other, "chutich", code);
        begin(head, "Rút đơn");
        head.select("Rút bằng", "Biên bản")
                .type("Ngày rút", "19/6/2024")
                .type("Lý do", "Hai bên đã thỏa thuận")
                .save();
        assertThat(head.wrong("Ngày rút")).isEqualTo("Ngày không được sau ngày hôm nay.");
        assertThat(head.typed("Lý do")).isEqualTo("Hai bên đã thỏa thuận");
        head.type("Ngày rút", "18/6/2024").save();
        assertThat(head.text()).contains("Đã rút", "Hai bên đã thỏa thuận");

        desk.save();
        assertThat(desk.text()).contains("Đơn vừa được người khác sửa", "không còn làm được việc đang ghi");
        assertThat(desk.barriers()).isEmpty();
        desk.save();
        assertThat(desk.told()).contains("Đơn đã kết thúc xử lý.");
        assertThat(desk.typed("Vì sao là vượt cấp")).isEqualTo("Cấp có thẩm quyền còn trong thời hạn");
    }

    @Test
    void a_denunciation_goes_on_though_it_was_taken_back_and_to_the_investigators(Browser window, Product product)
            throws Exception {
        String code = eligible(product, "POST", "DENUNCIATION", "OWN", "Đỗ Thị Bị Ép");
        IntakeDesk desk = at(window, "vanphong", code);
        begin(desk, "Rút đơn");
        desk.select("Vẫn giải quyết tiếp vì", "Có căn cứ bị ép buộc, đe dọa, mua chuộc")
                .type("Lý do", "Có tin nhắn đe dọa")
                .save();
        assertThat(desk.wrong("Rút bằng")).isEqualTo("Cần chọn.");
        assertThat(desk.typed("Vẫn giải quyết tiếp vì")).isEqualTo("Có căn cứ bị ép buộc, đe dọa, mua chuộc");
        desk.select("Rút bằng", "Đơn rút").save();
        assertThat(desk.text()).contains("Đang xử lý", "giải quyết tiếp: Có căn cứ bị ép buộc, đe dọa, mua chuộc");

        begin(desk, "Chuyển cơ quan điều tra");
        told(desk.type(NUMBER, "14/UBND")).save();
        refused(desk, RECIPIENT, "Cần chọn hoặc ghi cơ quan nhận.");
        assertThat(desk.typed(NUMBER)).isEqualTo("14/UBND");
        desk.type("Hoặc tên cơ quan khác", "Cơ quan Cảnh sát điều tra Công an thành phố")
                .save();
        assertThat(desk.text())
                .contains("Đã chuyển, chờ trả lời", "Cơ quan Cảnh sát điều tra Công an thành phố", "Cơ quan điều tra");
        assertThat(desk.everything()).doesNotContain("Đỗ Thị Bị Ép");
    }

    @Test
    void a_nameless_denunciation_that_is_clear_goes_to_inspection(Browser window, Product product) throws Exception {
        String code = WardSystem.registered(product).takesIn("""
                {"unit":"TDAN","source":"BOX","receivedOn":"2024-06-17","kind":"DENUNCIATION","competence":"OWN",
                 "summary":"Thu tiền không có phiếu, kèm ảnh chụp","signatures":0,"anonymous":true}""");
        IntakeDesk desk = at(window, "vanphong", code);
        begin(desk, "Kiểm tra điều kiện");
        desk.save();
        begin(desk, "Chuyển thanh tra, kiểm tra");
        assertThat(desk.text()).contains("không có ai để báo");
        desk.select(RECIPIENT, "Thanh tra thành phố Thái Nguyên")
                .type("Lý do", "Có ảnh chụp sổ thu")
                .save();
        assertThat(desk.wrong(NUMBER)).isEqualTo("Cần nhập.");
        assertThat(desk.typed(RECIPIENT)).isEqualTo("Thanh tra thành phố Thái Nguyên");
        assertThat(desk.typed("Lý do")).isEqualTo("Có ảnh chụp sổ thu");
        desk.type(NUMBER, "15/UBND").save();
        assertThat(desk.text()).contains("Đã chuyển, chờ trả lời", "Thanh tra, kiểm tra", "15/UBND");

        begin(desk, "Ghi trả lời của cơ quan nhận");
        desk.type("Cơ quan trả lời", "Thanh tra thành phố")
                .type("Nội dung trả lời", "Đã đưa vào kế hoạch kiểm tra")
                .save();
        assertThat(desk.told()).contains("Đã ghi trả lời; không có ai để báo, đơn kết thúc xử lý.");
        closed(desk, "Chuyển đơn", "Đã đưa vào kế hoạch kiểm tra");
    }

    @Test
    void the_original_of_a_transferred_denunciation_goes_from_custodian_to_custodian(
            Browser window, Browser other, Product product) throws Exception {
        String code = eligible(product, "POST", "DENUNCIATION", "OTHER", "Đỗ Thị Kín Đáo");
        IntakeDesk desk = at(window, "vanphong", code);
        begin(desk, "Chuyển đơn");
        told(desk.select(RECIPIENT, CITY)).save();
        refused(desk, NUMBER, "Cần nhập.");
        assertThat(desk.typed(RECIPIENT)).isEqualTo(CITY);
        desk.type(NUMBER, "16/PC-UBND").save();
        assertThat(desk.fact("Bản gốc niêm phong")).isEqualTo("Chờ người giữ danh tính giao");

        IntakeDesk custodian = IntakeDesk.signedIn(other, "luugiu").open("/protection/sealed");
        custodian.follow("Ghi đã giao " + code);
        assertThat(custodian.barriers()).isEmpty();
        custodian
                .type("Số phong bì", "M-05/2024")
                .type("Ngày giao", "17/6/2024")
                .type("Giao cho (người giữ danh tính của cơ quan nhận)", "Người giữ danh tính của thành phố")
                .type("Căn cứ đã giao", "Biên bản giao, có niêm phong của bà Đỗ Thị Kín Đáo")
                .save();
        assertThat(custodian.wrong("Ngày giao")).isEqualTo("Không giao bản gốc trước ngày chuyển.");
        assertThat(custodian.typed("Số phong bì")).isEqualTo("M-05/2024");
        custodian.type("Ngày giao", "18/6/2024").save();
        assertThat(custodian.wrong("Căn cứ đã giao")).contains("Hãy viết lại, không nêu người đó.");
        assertThat(custodian.typed("Số phong bì")).isEqualTo("M-05/2024");
        custodian.type("Căn cứ đã giao", "Biên bản giao có niêm phong").save();
        assertThat(custodian.rows("Bản gốc tố cáo đã chuyển"))
                .anyMatch(line -> line.contains(code)
                        && line.contains(CITY)
                        && line.contains("18/06/2024 · M-05/2024 · Người giữ danh tính của thành phố"));
        assertThat(custodian.barriers()).isEmpty();
        assertThat(desk.open("/petition/dossier?code=" + code).fact("Bản gốc niêm phong"))
                .isEqualTo("18/06/2024");
    }

    private static IntakeDesk at(Browser window, String officer, String petition) {
        return IntakeDesk.signedIn(window, officer).open("/petition/dossier?code=" + petition);
    }

    /** Opens the form of an act, over which nobody stumbles. */
    private static void begin(IntakeDesk desk, String act) {
        desk.begin(act);
        assertThat(desk.barriers()).as(act).isEmpty();
    }

    private static void fileAway(IntakeDesk desk) {
        begin(desk, "Lưu đơn");
        told(desk.select("Căn cứ", "Nội dung không rõ").type("Lý do", "Không bổ sung"))
                .save();
    }

    /** Says that whoever is to be told was told by word of mouth today. */
    private static IntakeDesk told(IntakeDesk desk) {
        return desk.select("Cách báo", "Trực tiếp bằng lời, có ghi lại").type("Căn cứ chứng minh đã báo", PROOF);
    }

    /** It is said beside the field what is wrong, over which nobody stumbles either, and the proof typed below is still there. */
    private static void refused(IntakeDesk desk, String field, String words) {
        assertThat(desk.wrong(field)).isEqualTo(words);
        assertThat(desk.typed("Căn cứ chứng minh đã báo")).isEqualTo(PROOF);
        assertThat(desk.barriers()).isEmpty();
    }

    private static void closed(IntakeDesk desk, String outcome, String... more) {
        assertThat(desk.fact("Trạng thái")).contains("Kết thúc xử lý", outcome);
        assertThat(desk.text()).contains(more);
        assertThat(desk.barriers()).isEmpty();
    }

    private static String eligible(Product product, String source, String kind, String competence, String author)
            throws SQLException {
        WardSystem ward = WardSystem.registered(product);
        String code = ward.takesIn(paper(source, kind, competence, author, "2024-06-17"));
        ward.findsEligible(code);
        return code;
    }

    /** Feedback that is not clear, of which more was asked on the day it came. */
    private static String unsupplemented(WardSystem ward, String author, String day) {
        String code = ward.takesIn(paper("POST", "FEEDBACK", "OWN", author, day));
        ward.finds(code, "CONTENT_CLEAR");
        return ward.does(code, "supplement-requests", """
                {"missing":"Địa điểm","notice":{"mode":"POST","givenOn":"%s","documentNumber":"8/UBND","proof":"EH8VN"}}""".formatted(day));
    }

    private static String unclassified(String author) {
        return paper("POST", null, null, author, "2024-06-17");
    }

    private static String paper(String source, String kind, String competence, String author, String day) {
        String by =
                switch (source) {
                    case "PRESS" -> "\"forwardedBy\":\"Báo Thái Nguyên\",";
                    case "DEPUTY" -> "\"forwardedBy\":\"Đoàn đại biểu Quốc hội tỉnh\",";
                    default -> "";
                };
        String classified = kind == null ? "" : "\"kind\":\"" + kind + "\",\"competence\":\"" + competence + "\",";
        return """
                {"unit":"TDAN","source":"%s",%s"receivedOn":"%s",%s"summary":"Việc ở tổ 3","signatures":1,
                 "author":{"fullName":"%s","address":"Tổ 3","paperKind":"NOT_STATED"}}""".formatted(source, by, day, classified, author);
    }

    /** The demonstration has nobody at the desk of the city, whose wards alone can be urged. */
    private static void cityDesk(Product product) throws SQLException {
        try (Connection connection = product.database().asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into officer (code, full_name) values ('bantcdtp', 'Vi Thị Thành Phố');
                    insert into position_holding (id, officer_code, unit_code, title_vi, title_en, valid_from) values
                        (970011, 'bantcdtp', 'TPTN-BTCD', 'Chuyên viên', 'Officer', '2024-01-01');
                    insert into role_grant (id, officer_code, role, unit_code, valid_from) values
                        (970011, 'bantcdtp', 'CLERK', 'TPTN-BTCD', '2024-01-01'), (970012, 'bantcdtp', 'OFFICER', 'TPTN-BTCD', '2024-01-01');
                    insert into account (username, officer_code, password_hash, language)
                    select 'bantcdtp', 'bantcdtp', password_hash, 'vi' from account where username = 'vanphong'""");
        }
    }
}
