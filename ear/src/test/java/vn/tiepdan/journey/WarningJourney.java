package vn.tiepdan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/**
 * A planted outbreak raises an alarm whose reasons a clerk understands; it is taken up, forecast, and the Front is asked to explain, with
 * no mouse.
 */
@OnTheProduct
class WarningJourney {

    @Test
    void an_outbreak_is_told_taken_up_and_forecast_and_the_front_is_asked(
            Browser window, Browser other, Browser third, Product product) throws SQLException {
        plant(product);
        IntakeDesk desk = IntakeDesk.signedIn(window, "vanphong").open("/warning/alarms");
        assertThat(desk.barriers()).isEmpty();
        desk.press("Tính lại ngay");
        assertThat(desk.text()).contains("8 lượt trong 5 ngày ở Tổ 27 về", "của 8 người; thường không có lượt nào");
        desk.open("/");
        assertThat(desk.text()).contains("cảnh báo sớm chưa có người nhận");

        desk.open("/warning/alarms").follow("ở Tổ 27 về");
        assertThat(desk.text()).contains("Văn phòng – Thống kê", "Chủ tịch sau 4 giờ");
        assertThat(desk.barriers()).isEmpty();
        desk.save();
        assertThat(desk.told()).anyMatch(line -> line.contains("Cần ghi việc sẽ làm"));
        desk.type("Việc sẽ làm", "Cử cán bộ địa chính xuống tổ chiều nay").save();
        assertThat(desk.told()).anyMatch(line -> line.contains("Đã nhận cảnh báo"));
        assertThat(desk.text()).contains("Có việc thật");

        desk.open("/warning/day");
        assertThat(desk.part("Theo tổ dân phố")).contains("Tổ 27");
        assertThat(desk.barriers()).isEmpty();
        desk.open("/warning/scores");
        assertThat(desk.text()).contains("Không có điểm nào của con người");
        assertThat(desk.barriers()).isEmpty();
        desk.open("/warning/rules");
        assertThat(desk.barriers()).isEmpty();
        desk.type("Ít nhất (người) để cảnh báo", "4").save();
        assertThat(desk.told()).anyMatch(line -> line.contains("dưới năm người"));

        desk.open("/forecast/edit");
        assertThat(desk.barriers()).isEmpty();
        desk.select("Tổ dân phố", "Tổ 27")
                .select("Nơi có thể đến", "Đến Trụ sở Tiếp công dân của tỉnh")
                .type("Đến ngày", "28/6/2024")
                .type("Khả năng (%)", "60")
                .type("Khoảng (người)", "20")
                .type("Dấu hiệu", "Các hộ hẹn nhau thuê xe")
                .type("Ứng phó", "Đối thoại trước ngày 25/06")
                .selectStarting("Người theo dõi", "Phạm Văn Khôi")
                .save();
        assertThat(desk.told()).anyMatch(line -> line.contains("Đã lưu dự báo DB-TDAN-2024-0001"));
        IntakeDesk chair = IntakeDesk.signedIn(other, "chutich").open("/forecast/forecast?code=DB-TDAN-2024-0001");
        chair.press("Duyệt dự báo");
        assertThat(chair.told()).anyMatch(line -> line.contains("Đã duyệt dự báo"));
        chair.open("/forecast/forecasts");
        assertThat(chair.text()).contains("khả năng 60 %", "Đã duyệt");
        assertThat(chair.barriers()).isEmpty();

        desk.open("/outreach/ask");
        assertThat(desk.barriers()).isEmpty();
        desk.selectStarting("Tổ chức", "Ủy ban Mặt trận Tổ quốc")
                .type("Nội dung", "Quyền và trình tự khiếu nại về nhà ở")
                .type("Tài liệu", "Tờ rơi về Luật Khiếu nại")
                .type("Cho ai", "Các hộ tổ 27")
                .type("Trước ngày", "28/6/2024")
                .save();
        assertThat(desk.told()).anyMatch(line -> line.contains("Đã gửi đề nghị HD-TDAN-2024-0001"));
        IntakeDesk front = IntakeDesk.signedIn(third, "mattran").open("/outreach/guidances");
        assertThat(front.text()).contains("HD-TDAN-2024-0001", "Là đề nghị, không phải giao việc");
        assertThat(front.barriers()).isEmpty();
        front.open("/outreach/guidance?code=HD-TDAN-2024-0001");
        assertThat(front.barriers()).isEmpty();
        front.type("Số người dự", "31").type("Kết quả", "Các hộ đã rõ trình tự").save();
        assertThat(front.told()).anyMatch(line -> line.contains("Đã ghi kết quả"));
        front.open("/outreach/notes?show=FALSE_CLAIM");
        assertThat(front.barriers()).isEmpty();

        assertThat(PublicApi.inspectorate(product).get("/v1/alarms").body()).contains("ở Tổ 27 về");
        assertThat(PublicApi.inspectorate(product).get("/v1/forecasts").body()).contains("DB-TDAN-2024-0001");
    }

    /** Eight people, each for himself, come in five days about houses in a group of which nobody ever spoke. */
    private static void plant(Product product) throws SQLException {
        try (Connection database = product.database().asOwner();
                Statement statement = database.createStatement()) {
            statement.execute("""
                    insert into citizen (id, version, code, unit_code, kind, full_name, folded_name, paper_kind, no_paper_reason, address)
                    select 900000 + n, 1, 'CD-X' || n, 'TDAN', 'PERSON', 'Người được gieo ' || n, 'nguoi duoc gieo ' || n, 'NONE',
                           'Để ở nhà', 'Phường Thịnh Đán' from generate_series(1, 8) n""");
            statement.execute("""
                    insert into visit (id, version, code, intake_code, unit_code, book, book_year, book_number, stage, type, place, visited_on,
                        time_in, received_by, kind, field, content, folded_content, people, representatives, ordinal, interpreter, signed)
                    select 900000 + n, 1, 'L-TDAN-2024-90000' || n, 'LT-TDAN-2024-ZX000' || n, 'TDAN', 'OPEN', 2024, 900000 + n, 'CLASSIFIED',
                           'REGULAR', 'RECEPTION_ROOM', date '2024-06-18' - n % 5, '08:00', 'vanphong', 'FEEDBACK', 'HOUSING',
                           'Nhà ở tổ 27 bị nứt vì công trình bên cạnh', 'nha o to 27', 1, 1, 'FIRST', false, true
                      from generate_series(1, 8) n""");
            statement.execute("""
                    insert into visit_person (id, visit_id, capacity, citizen_code)
                    select 900000 + n, 900000 + n, 'VISITOR', 'CD-X' || n from generate_series(1, 8) n""");
        }
    }
}
