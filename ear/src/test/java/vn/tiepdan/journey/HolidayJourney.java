package vn.tiepdan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A holiday declared at the screens: what it would move is named first, that and nothing else moves, and the next morning knows. */
class HolidayJourney {

    private static final Map<String, String> QUIET =
            Map.of("TIEPDAN_DEMO", "false", "TIEPDAN_DAY_STARTS", "23:59:59.999999999");
    private static final Map<String, String> MORNING = Map.of("TIEPDAN_DEMO", "false", "TIEPDAN_DAY_STARTS", "00:00");
    private static final String DUE = "select code, to_char(due_on, 'DD/MM') from deadline_clock order by code";

    @Test
    void moves_exactly_the_clocks_it_should() throws SQLException {
        TestDatabase database = TestDatabase.fresh("holiday");
        Product product = Product.started(database, "holiday", QUIET);
        CrowdedWard ward = CrowdedWard.filled(database, 12);
        List<String> before = ward.rows(DUE);
        try (Browser window = Browser.window(product)) {
            IntakeDesk desk = IntakeDesk.signedIn(window, "quantri").open("/deadline/changes");
            assertThat(desk.barriers()).isEmpty();
            String change = desk.press("Thay đổi mới").code();
            desk.type("Ngày", "19/6/2024")
                    .type("Tên", "Quốc tang")
                    .type("Nguồn", "Thông báo 12/TB-TW")
                    .press("Đưa vào thay đổi");
            assertThat(desk.text()).contains("Thứ Tư, 19/06/2024", "Quốc tang", "Thông báo 12/TB-TW");
            desk.press("Xem ảnh hưởng");
            ward.await("stage = 'PREVIEWED' from law_change");
            desk.open("/deadline/change?change=" + change);
            assertThat(desk.text()).contains("6 thời hạn đang chạy sẽ đổi, 0 thành quá hạn, 0 hết quá hạn.");
            assertThat(desk.rows("Các thời hạn đổi ngày cuối"))
                    .satisfiesExactly(
                            line -> assertThat(line).contains("06/06/2024 20/06/2024 21/06/2024 2"),
                            line -> assertThat(line).contains("07/06/2024 21/06/2024 24/06/2024 2"),
                            line -> assertThat(line).contains("11/06/2024 25/06/2024 26/06/2024 2"));
            assertThat(desk.barriers()).isEmpty();
            assertThat(ward.rows(DUE)).isEqualTo(before);

            desk.type("Lý do áp dụng", "Thực hiện thông báo").confirm("Áp dụng");
            ward.await("stage = 'APPLIED' from law_change");
            desk.open("/deadline/change?change=" + change);
            assertThat(desk.text()).contains("đã áp dụng", "6 thời hạn đã đổi, 0 thành quá hạn, 0 hết quá hạn.");
            assertThat(desk.barriers()).isEmpty();
            assertThat(desk.open("/deadline/calendar?year=2024").text())
                    .contains("Thứ Tư, 19/06/2024", "Quốc tang", "Thông báo 12/TB-TW");
            assertThat(desk.barriers()).isEmpty();
        }
        assertThat(ward.rows(DUE))
                .containsExactly(
                        "TH-0000000001 14/06",
                        "TH-0000000002 18/06",
                        "TH-0000000003 21/06",
                        "TH-0000000004 24/06",
                        "TH-0000000005 26/06",
                        "TH-0000000006 04/06",
                        "TH-0000000007 14/06",
                        "TH-0000000008 18/06",
                        "TH-0000000009 21/06",
                        "TH-0000000010 24/06",
                        "TH-0000000011 26/06",
                        "TH-0000000012 04/06");

        product.kill();
        product.start(MORNING);
        ward.await("count(*) = 1 from notice_day");
        try (Browser window = Browser.window(product)) {
            IntakeDesk desk = IntakeDesk.signedIn(window, "motcua").open("/notice/inbox");
            assertThat(desk.text())
                    .contains("Sắp đến hạn 21/06/2024", "D-P1-2024-000003", "D-P1-2024-000009")
                    .contains("Đến hạn 18/06/2024", "D-P1-2024-000002", "D-P1-2024-000008")
                    .doesNotContain("20/06/2024", "24/06/2024", "D-P1-2024-000004", "D-P1-2024-000010");
            assertThat(desk.barriers()).isEmpty();
        }
        product.kill();
    }
}
