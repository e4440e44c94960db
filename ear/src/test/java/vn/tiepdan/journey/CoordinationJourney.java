package vn.tiepdan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A request to the Front and an assignment, a directive, a meeting, advice and a note go to their ends, with no mouse. */
@OnTheProduct
class CoordinationJourney {

    @Test
    void what_is_told_and_asked_goes_to_its_end_and_both_ends_see_the_thread(
            Browser window, Browser other, Browser third, Product product) throws IOException {
        IntakeDesk office = IntakeDesk.signedIn(window, "vanphong");
        int closedBefore = closed(office);
        office.open("/coordination/task-new");
        assertThat(office.barriers()).isEmpty();
        office.select("Hình thức", "Phân công")
                .selectStarting("Đơn vị chủ trì", "Ủy ban Mặt trận Tổ quốc phường Thịnh Đán")
                .type("Việc phải làm", "Giải thích chính sách bồi thường ở tổ 6")
                .type("Hạn", "20/6/2024")
                .save();
        assertThat(office.told()).anyMatch(line -> line.contains("Xin chọn Đề nghị phối hợp"));
        office.select("Hình thức", "Đề nghị phối hợp").save();
        assertThat(office.told()).anyMatch(line -> line.contains("Đã gửi NV-TDAN-2024-"));
        String request = office.code();
        assertThat(office.fact("Tình trạng")).contains("đang đề nghị");
        assertThat(office.barriers()).isEmpty();

        IntakeDesk front = IntakeDesk.signedIn(other, "mattran").open("/");
        assertThat(front.text()).containsPattern("Bạn và đơn vị còn [0-9]+ nhiệm vụ phải làm, 0 đã quá hạn");
        front.open("/coordination/task?code=" + request);
        assertThat(front.text()).contains("có thể từ chối có lý do");
        front.press("Nhận");
        assertThat(front.told()).anyMatch(line -> line.contains("Đã nhận"));
        front.type("Viết vào trao đổi", "Xin danh sách các hộ").press("Gửi");
        assertThat(front.part("Trao đổi")).contains("Xin danh sách các hộ");
        front.unfold("Thêm tệp");
        front.put("Tệp", "ke-hoach.pdf", "MZ chương trình chạy được".getBytes(StandardCharsets.UTF_8))
                .press("Gửi tệp");
        assertThat(front.told()).anyMatch(line -> line.contains("PDF, JPEG, PNG"));
        assertThat(front.part("Tệp")).contains("Chưa có tệp nào");
        front.type("Minh chứng", "")
                .put("Tệp minh chứng", "bien-ban.png", picture())
                .press("Báo cáo");
        assertThat(front.fact("Tình trạng")).contains("đã báo cáo");
        assertThat(front.fact("Minh chứng")).contains("1 tệp");
        assertThat(front.part("Trao đổi")).contains("gửi tệp");
        assertThat(front.barriers()).isEmpty();
        assertThat(front.download("bien-ban.png").suggestedFilename()).isEqualTo("bien-ban.png");

        office.open("/");
        assertThat(office.text()).containsPattern("[1-9][0-9]* nhiệm vụ đã báo cáo đang chờ xác nhận");
        office.open("/coordination/task?code=" + request).press("Xác nhận hoàn thành");
        assertThat(office.told()).anyMatch(line -> line.contains("đã hoàn thành"));
        assertThat(front.open("/coordination/task?code=" + request).part("Trao đổi"))
                .contains("đã đọc");
        assertThat(closed(office)).isEqualTo(closedBefore + 1);
        assertThat(office.text()).contains(request);
        assertThat(office.barriers()).isEmpty();

        IntakeDesk reader = IntakeDesk.signedIn(third, "motcua").open("/coordination/task?code=" + request);
        assertThat(reader.text())
                .contains("Giải thích chính sách", "bien-ban.png")
                .doesNotContain("Viết vào trao đổi", "Gửi tệp");

        assertThat(PublicApi.inspectorate(product).get("/v1/tasks/" + request).status())
                .isEqualTo(404);
    }

    @Test
    void a_directive_a_meeting_advice_and_a_note_lead_to_tasks(Browser window, Browser other) throws IOException {
        IntakeDesk office = IntakeDesk.signedIn(window, "vanphong").open("/directive/new");
        assertThat(office.barriers()).isEmpty();
        int unlinked = unlinked(office);
        office.open("/directive/new");
        office.selectStarting("Cơ quan ban hành", "Ủy ban nhân dân thành phố")
                .type("Số, ký hiệu", "1512/UBND-TCD")
                .type("Ngày ban hành", "10/6/2024")
                .type("Trích yếu", "Tăng cường tiếp công dân dịp kỳ họp")
                .save();
        assertThat(office.told()).anyMatch(line -> line.contains("Đã ghi văn bản CD-TDAN-2024-"));
        String directive = office.code();
        assertThat(office.part("Ai đã đọc")).contains("chưa đọc");
        assertThat(office.open("/directive/list?unlinked=true").text()).contains("1512/UBND-TCD", "chưa giao việc");
        assertThat(office.barriers()).isEmpty();
        assertThat(unlinked(office)).isEqualTo(unlinked + 1);
        office.open("/directive/directive?code=" + directive).press("Tôi đã đọc");
        office.unfold("Giao việc theo văn bản này");
        office.selectStarting("Đơn vị chủ trì", "Công chức chuyên môn phường Thịnh Đán")
                .type("Việc phải làm", "Lập danh sách vụ việc kéo dài")
                .type("Hạn", "21/6/2024")
                .press("Giao việc");
        assertThat(office.told()).anyMatch(line -> line.contains("Đã giao việc theo văn bản"));
        assertThat(office.part("Nhiệm vụ từ văn bản")).contains("Lập danh sách vụ việc kéo dài", "đã giao");
        assertThat(unlinked(office)).isEqualTo(unlinked);

        office.open("/meeting/new");
        assertThat(office.barriers()).isEmpty();
        office.type("Nội dung", "Giao ban tuần về tiếp công dân")
                .type("Ngày họp", "18/6/2024")
                .type("Giờ bắt đầu", "7h30")
                .type("Nơi họp", "Phòng họp tầng 2")
                .selectStarting("Chủ trì", "Lê Quang Thịnh")
                .type("Khách mời khác", "Ban Tiếp công dân thành phố")
                .save();
        assertThat(office.told()).anyMatch(line -> line.contains("Đã lên lịch GB-TDAN-2024-"));
        office.type("Số giấy mời (GM)", "12/GM-UBND").press("Ghi đã mời");
        assertThat(office.document("giấy mời DOCX")).contains("12/GM-UBND", "Ban Tiếp công dân thành phố");
        office.type("Biên bản", "Thống nhất lịch trực tuần tới")
                .type("Giờ kết thúc", "8h15")
                .press("Ghi biên bản");
        assertThat(office.told()).anyMatch(line -> line.contains("Đã ghi biên bản"));
        office.selectStarting("Đơn vị chủ trì", "Bộ phận Một cửa phường Thịnh Đán")
                .type("Việc phải làm", "Bố trí thêm một bàn tiếp")
                .type("Hạn", "19/6/2024")
                .press("Giao việc");
        assertThat(office.part("Kết luận")).contains("Bố trí thêm một bàn tiếp");
        assertThat(office.barriers()).isEmpty();
        assertThat(office.document("biên bản DOCX")).contains("Thống nhất lịch trực", "Bố trí thêm một bàn");

        office.open("/advice/new");
        assertThat(office.barriers()).isEmpty();
        office.type("Việc tham mưu", "Tiếp riêng các hộ tổ 6")
                .type("Tình hình", "12 hộ cùng hỏi một việc")
                .type("Đề xuất", "Tiếp chung một buổi")
                .save();
        String advice = office.code();
        office.press("Trình");
        assertThat(office.fact("Tình trạng")).contains("đã trình");
        IntakeDesk chair = IntakeDesk.signedIn(other, "chutich").open("/advice/advice?code=" + advice);
        chair.type("Ý kiến chỉ đạo", "Đồng ý").press("Duyệt");
        assertThat(chair.fact("Tình trạng")).contains("đã duyệt");
        assertThat(chair.barriers()).isEmpty();

        office.open("/advice/notes");
        office.type("Tiêu đề", "Tình hình tổ 6")
                .type("Nội dung", "Bà con hỏi về đường dân sinh")
                .selectStarting("Nơi nhận khác", "Ủy ban nhân dân phường Tân Thịnh")
                .save();
        assertThat(office.told()).anyMatch(line -> line.contains("Đã gửi thông tin TI-TDAN-2024-"));
        assertThat(office.barriers()).isEmpty();

        office.open("/meeting/contacts");
        office.type("Đầu mối (chức danh)", "Trưởng ban")
                .type("Điện thoại", "0208 3111222")
                .save();
        assertThat(office.told()).anyMatch(line -> line.contains("Cần ghi tên cơ quan"));
        office.type("Tên cơ quan hoặc bộ phận", "Ban Tiếp công dân thành phố").save();
        assertThat(office.told()).anyMatch(line -> line.contains("Đã lưu Ban Tiếp công dân thành phố"));
        assertThat(office.barriers()).isEmpty();
    }

    private static int unlinked(IntakeDesk desk) {
        return Integer.parseInt(
                desk.open("/directive/list?unlinked=true").total().split(" ")[0]);
    }

    /** A picture as an office would take it of a paper. */
    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void a_ward_system_keeps_directives_and_gives_tasks_upon_them(Product product) throws SQLException {
        WardSystem ward = WardSystem.registered(product);
        Answer made = ward.makes("/v1/directives", """
                {"issuer":"CITY","number":"1533/UBND-TCD","issuedOn":"2024-06-14","receivedOn":"2024-06-17","title":"Báo cáo nhanh các đoàn đông người"}""");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String directive = "/v1/directives/" + made.json().getString("code");
        assertThat(ward.reads("/v1/directives?unlinked=true&limit=1").body())
                .contains(made.json().getString("code"));
        assertThat(ward.makes(directive + "/receipt", "{}").status()).isEqualTo(200);
        assertThat(ward.reads(directive).json().getBoolean("readByMe")).isTrue();
        assertThat(ward.makes(directive + "/no-task", "{\"reason\":\"Chỉ để biết\"}")
                        .status())
                .isEqualTo(428);
        Answer task = ward.acts(directive, "/tasks", """
                {"mode":"ASSIGNMENT","lead":"TDAN-VP","what":"Lập mẫu báo cáo nhanh","dueOn":"2024-06-28"}""");
        assertThat(task.status()).as(task.body()).isEqualTo(201);
        assertThat(ward.reads(directive).json().getJsonArray("taskCodes").getString(0))
                .isEqualTo(task.json().getString("code"));
        assertThat(ward.acts(directive, "/no-task", "{\"reason\":\"Thôi\"}").problem())
                .isEqualTo("directive.has-tasks");
        assertThat(PublicApi.inspectorate(product).get(directive).status()).isEqualTo(404);
    }

    /** How many of the tasks that one has given are over. */
    private static int closed(IntakeDesk desk) {
        return Integer.parseInt(
                desk.open("/coordination/tasks?part=GIVEN&which=CLOSED").total().split(" ")[0]);
    }
}
