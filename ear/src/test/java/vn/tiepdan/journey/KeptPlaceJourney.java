package vn.tiepdan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whoever is refused stays on his record, under its address, with what he typed; whoever is too late sees what was done meanwhile. */
@OnTheProduct
class KeptPlaceJourney {

    @Test
    void a_refused_report_and_one_that_came_too_late_stay_on_the_task(Browser window, Browser other) {
        IntakeDesk office = IntakeDesk.signedIn(window, "vanphong").open("/coordination/task-new");
        office.select("Hình thức", "Đề nghị phối hợp")
                .selectStarting("Đơn vị chủ trì", "Ủy ban Mặt trận Tổ quốc phường Thịnh Đán")
                .type("Việc phải làm", "Thông báo lịch đối thoại ở tổ 4")
                .type("Hạn", "21/6/2024")
                .save();
        String task = office.code();
        String address = "/coordination/task?code=" + task;
        IntakeDesk front = IntakeDesk.signedIn(other, "mattran").open(address).press("Nhận");
        front.type("Minh chứng", " ").press("Báo cáo");
        assertThat(front.wrong("Minh chứng")).contains("Cần nêu minh chứng");
        assertThat(front.address()).endsWith(address);

        office.open(address)
                .unfold("Nhắc việc")
                .type("Lời nhắc", "Xin báo cáo trước chiều nay")
                .save();
        assertThat(office.told()).anyMatch(line -> line.contains("Đã nhắc"));
        front.type("Minh chứng", "Biên bản họp tổ ngày 18/06/2024").press("Báo cáo");
        assertThat(front.told()).anyMatch(line -> line.contains("xem bản mới"));
        assertThat(front.text()).contains("Bản mới của", "nhắc việc", "Trang đang hiện bản mới");
        assertThat(front.part("Trao đổi")).contains("Xin báo cáo trước chiều nay");
        assertThat(front.typed("Minh chứng")).isEqualTo("Biên bản họp tổ ngày 18/06/2024");
        assertThat(front.address()).endsWith(address);
        assertThat(front.barriers()).isEmpty();
        front.press("Báo cáo");
        assertThat(front.fact("Tình trạng")).contains("đã báo cáo");
        office.open(address).press("Xác nhận hoàn thành");
    }

    @Test
    void who_drops_what_he_typed_loads_the_present_state(Browser window, Browser other) {
        IntakeDesk office = IntakeDesk.signedIn(window, "vanphong").open("/coordination/task-new");
        office.select("Hình thức", "Đề nghị phối hợp")
                .selectStarting("Đơn vị chủ trì", "Ủy ban Mặt trận Tổ quốc phường Thịnh Đán")
                .type("Việc phải làm", "Thông báo lịch đối thoại ở tổ 5")
                .type("Hạn", "21/6/2024")
                .save();
        String address = "/coordination/task?code=" + office.code();
        IntakeDesk front = IntakeDesk.signedIn(other, "mattran").open(address);
        office.unfold("Nhắc việc").type("Lời nhắc", "Xin trả lời sớm").save();
        front.press("Nhận");
        assertThat(front.text()).contains("Trang đang hiện bản mới");
        front.follow("Bỏ phần đã gõ, tải lại bản mới");
        assertThat(front.address()).endsWith(address);
        assertThat(front.text()).doesNotContain("Trang đang hiện bản mới");
        front.press("Nhận");
        assertThat(front.told()).anyMatch(line -> line.contains("Đã nhận"));
    }
}
