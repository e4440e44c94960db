package vn.tiepdan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** A duty roster is proposed, explained, changed by hand and taken over, with no mouse. */
@OnTheProduct
class RosterJourney {

    @Test
    void a_roster_is_proposed_changed_by_hand_and_taken_over(Browser window) {
        IntakeDesk desk = IntakeDesk.signedIn(window, "vanphong").open("/roster/rules");
        assertThat(desk.text())
                .contains("Một cửa, buổi sáng", "Người am hiểu đất đai", "TCD-119/2022", "chưa tập huấn");
        assertThat(desk.barriers()).isEmpty();
        desk.unfold("Thêm quy tắc")
                .type("Tên quy tắc", "Tối thứ tư mùa mưa")
                .select("Buổi", "Buổi chiều")
                .type("Giờ bắt đầu", "17h")
                .type("Giờ kết thúc", "20h")
                .select("Cần người", "ai cũng được")
                .type("Áp dụng từ", "10/07/2024")
                .type("Áp dụng đến", "10/07/2024")
                .save();
        assertThat(desk.told()).anyMatch(line -> line.contains("Tối thứ tư mùa mưa"));

        desk.open("/roster/board");
        assertThat(desk.text()).contains("Bảng trực", "Trong kỳ họp", "trống");
        assertThat(desk.barriers()).isEmpty();
        desk.type("Từ ngày", "08/07/2024").type("Đến ngày", "18/08/2024").press("Xem");
        assertThat(desk.text()).contains("Còn 121 chỗ trực trống trong 30 ngày", "Tối thứ tư mùa mưa");

        desk.press("Xếp lịch trực");
        assertThat(desk.code()).startsWith("PT-");
        String code = desk.code();
        comesTo(window, desk, "Chia đều");
        assertThat(desk.fact("Tình trạng")).contains("xếp xong");
        assertThat(desk.fact("Chỗ cần xếp")).isEqualTo("121");
        assertThat(desk.rows("Các ca của bản xếp")).hasSize(121);
        assertThat(desk.rows("Mỗi người trực bao nhiêu")).hasSize(12);
        assertThat(desk.barriers()).isEmpty();

        desk.open("/roster/proposal?code=" + code + "&shift=1").selectStarting("Người thay", "Nông Thị Lan Anh");
        desk.save();
        assertThat(desk.text()).contains("Không đổi được: trái quy tắc", "đã tập huấn tiếp công dân");
        assertThat(desk.barriers()).isEmpty();
        String now = desk.text().contains("đang là Trần Đức Minh") ? "Hoàng Thị Mến" : "Trần Đức Minh";
        window.page().getByLabel("Người thay").focus();
        desk.go("Home").selectStarting("Người thay", now).save();
        if (desk.text().contains("Đổi được.")) {
            desk.save();
            assertThat(desk.told()).anyMatch(line -> line.contains("Đã đổi người của ca 1"));
            assertThat(desk.rows("Các ca của bản xếp").get(0)).contains(now, "đổi bằng tay");
        } else {
            assertThat(desk.text()).contains("Không đổi được: trái quy tắc");
        }

        desk.open("/roster/proposal?code=" + code).confirm("Đưa vào lịch trực");
        assertThat(desk.told()).anyMatch(line -> line.contains("Đã đưa 121 ca vào lịch trực"));
        desk.open("/roster/board?from=08/07/2024&to=18/08/2024");
        assertThat(desk.text()).contains("Mọi chỗ trực trong khoảng này đã có người");
        assertThat(desk.open("/schedule/week?from=08/07/2024").text()).contains("Trực");
    }

    @Test
    void rules_that_collide_are_told_in_words(Browser window) {
        IntakeDesk desk = IntakeDesk.signedIn(window, "chutich2").open("/roster/rules");
        desk.select("Cán bộ", "Lý Thu Trang – Công chức Văn phòng – Thống kê");
        desk.save();
        desk.unfold("Thêm quy tắc")
                .type("Tên quy tắc", "Một cửa mọi ngày")
                .select("Những ngày nào", "Mọi ngày, kể cả ngày nghỉ")
                .select("Cần người", "ai cũng được")
                .type("Áp dụng từ", "05/10/2024")
                .type("Áp dụng đến", "06/10/2024")
                .save();
        desk.open("/roster/board?from=05/10/2024&to=06/10/2024").press("Xếp lịch trực");
        comesTo(window, desk, "Vì sao không xếp được");
        assertThat(desk.text())
                .contains(
                        "05/10/2024",
                        "Một cửa mọi ngày",
                        "lãnh đạo chưa yêu cầu trực ngày này",
                        "Không ca nào được ghi");
        assertThat(desk.barriers()).isEmpty();
    }

    @Test
    void a_leader_orders_duty_on_a_day_off_and_only_then_somebody_is_put_on_duty_there(Browser window) {
        IntakeDesk desk = IntakeDesk.signedIn(window, "chutich2").open("/roster/orders?from=19/10/2024&to=20/10/2024");
        assertThat(desk.text())
                .contains("Chưa có yêu cầu nào cho khoảng này", "Thứ Bảy 19/10/2024", "Chủ nhật 20/10/2024");
        assertThat(desk.barriers()).isEmpty();
        desk.type("Lý do", "Tiếp công dân ngày bầu cử")
                .choose("Thứ Bảy 19/10/2024")
                .save();
        assertThat(desk.rows("Yêu cầu trực cho các ngày nghỉ")).singleElement().satisfies(row -> assertThat(row)
                .contains("Tiếp công dân ngày bầu cử", "Thứ Bảy 19/10/2024"));
        desk.selectStarting("Cán bộ", "Lý Thu Trang")
                .type("Ngày trực", "20/10/2024")
                .press("Phân công");
        assertThat(desk.text()).contains("Ngày nghỉ chỉ phân công trực khi có yêu cầu của lãnh đạo");
        desk.type("Ngày trực", "19/10/2024").press("Phân công");
        assertThat(desk.told()).anyMatch(line -> line.contains("Đã phân công ca trực ngày 19/10/2024"));
    }

    @Test
    void a_swap_is_asked_accepted_and_approved_and_who_is_on_duty_comes_and_leaves(
            Browser window, Browser other, Browser third) {
        IntakeDesk asking = IntakeDesk.signedIn(window, "motcua").open("/roster/duty");
        assertThat(asking.text()).contains("Ca của tôi", "Các ca của phường");
        assertThat(asking.barriers()).isEmpty();
        asking.press("Ghi giờ đến");
        assertThat(asking.told()).anyMatch(line -> line.contains("Đã ghi giờ đến"));
        asking.type("Bàn giao cho người sau", "Chìa khóa tủ ở văn thư.").press("Ghi giờ về");
        assertThat(asking.text()).contains("Chìa khóa tủ ở văn thư.");
        window.page().getByLabel("Ca xin đổi").focus();
        asking.go("End");
        String shift =
                String.valueOf(window.page().getByLabel("Ca xin đổi").evaluate("list => list.selectedOptions[0].text"));
        asking.selectStarting("Người nhận", "Phạm Văn Khôi")
                .type("Lý do đổi", "Đưa con đi khám")
                .save();
        assertThat(asking.part("Đề nghị đổi ca")).contains(shift, "Phạm Văn Khôi", "chờ người kia");

        IntakeDesk taking =
                IntakeDesk.signedIn(other, "diachinh").open("/roster/duty").press("Nhận");
        assertThat(taking.part("Đề nghị đổi ca")).contains("chờ lãnh đạo");
        IntakeDesk leading =
                IntakeDesk.signedIn(third, "chutich").open("/roster/duty").press("Đồng ý");
        assertThat(leading.part("Các ca của phường")).contains("thay Trần Đức Minh: Đưa con đi khám");
        assertThat(leading.barriers()).isEmpty();

        leading.open("/roster/allowance")
                .type("Áp dụng từ ngày", "01/01/2024")
                .type("Đồng mỗi ngày làm việc", "100000")
                .type("Đồng mỗi ngày nghỉ", "150000")
                .type("Căn cứ", "Quyết định thử")
                .save();
        assertThat(leading.text()).contains("Bồi dưỡng trực tháng", "Trần Đức Minh", "100.000", "Quyết định thử");
        assertThat(leading.barriers()).isEmpty();
    }

    /** The page comes again by itself until the roster is thought over. */
    private static void comesTo(Browser window, IntakeDesk desk, String words) {
        window.page().getByText(words).first().waitFor(new Locator.WaitForOptions().setTimeout(90_000));
        assertThat(desk.text()).contains(words);
    }
}
