package vn.tiepdan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A morning at the counter with no mouse: numbers, calls, a group, who leaves, and what the wall shows meanwhile. */
@OnTheProduct
class CounterJourney {

    private static final String COUNTER = "/reception/counter?place=%s&window=%d";
    private static final String WALL = "/reception/board?unit=TDAN&place=";

    @Test
    void one_who_comes_without_a_petition_is_written_down_and_answered_by_keyboard(Browser window, Browser wall) {
        IntakeDesk desk = at(window, "motcua", "RECEPTION_ROOM", 1);
        String number = comes(window, "1");
        assertThat(desk.open("/reception/counter?place=RECEPTION_ROOM&window=1").text())
                .contains("1 lượt đang chờ", "Lần đầu");
        assertThat(desk.barriers()).isEmpty();
        desk.leave("F8");
        assertThat(desk.text()).contains("đã mời · bàn 1");
        assertThat(desk.barriers()).isEmpty();
        assertThat(wall.open(WALL + "RECEPTION_ROOM").locator(".now li").allInnerTexts())
                .anyMatch(line -> line.startsWith(number) && line.contains("bàn 1"));
        assertThat(wall.seriousBarriers()).isEmpty();

        desk.write("019184004271||Lường Thị Quầy|14031984|Nữ|Tổ 2, phường Thịnh Đán|01012022")
                .go("Enter");
        comesTo(window, "document.querySelector('[id$=\":fullName\"]').value === 'Lường Thị Quầy'");
        desk.type("Nội dung trình bày", "Hỏi lịch thu gom rác của tổ 2.");
        String queue = newcomer(window);
        comesTo(window, "document.querySelector('#arrival-told').textContent.includes('" + queue + "')");
        assertThat(desk.typed("Nội dung trình bày")).isEqualTo("Hỏi lịch thu gom rác của tổ 2.");
        desk.choose("Phản ánh")
                .select("Trả lời ngay", "Đã trả lời, giải thích tại chỗ")
                .leave("Control+Shift+Enter");
        assertThat(desk.told()).anyMatch(line -> line.contains("Số " + number + " đã xong: lượt tiếp L-TDAN-2024-"));
        assertThat(desk.text()).contains("đã mời · bàn 1");
        assertThat(wall.open(WALL + "RECEPTION_ROOM").content()).doesNotContain("Lường Thị Quầy", "rác", "L-TDAN");
        String visit = String.join("", desk.told()).replaceAll("(?s).*(L-TDAN-2024-[0-9]{6}).*", "$1");
        desk.unfold("Công dân bỏ về").type("Vì sao kết thúc", "Có việc phải về").press("Công dân bỏ về");
        assertThat(desk.told()).anyMatch(line -> line.contains("đã kết thúc"));
        assertThat(desk.open("/reception/visit?code=" + visit).text())
                .contains("Lường Thị Quầy", "Đã trả lời", "Nói trực tiếp với công dân");

        desk.open("/reception/counter?place=RECEPTION_ROOM&window=1")
                .go("F4")
                .write(visit)
                .go("Enter");
        window.page().locator("#where-answer .answer").first().waitFor();
        assertThat(window.page().locator("#where-answer").innerText())
                .contains(visit, "Đã trả lời", "Đang ở: Trần Đức Minh");
        assertThat(desk.barriers()).isEmpty();
        desk.go("Escape");
        assertThat(window.page().locator("#where-dialog").isVisible()).isFalse();
    }

    @Test
    void thirty_who_choose_nobody_at_first_wait_while_others_are_received(Browser window, Browser wall) {
        IntakeDesk desk = at(window, "motcua", "OTHER", 7);
        String group = comes(window, "30");
        String single = comes(window, "1");
        desk.open(COUNTER.formatted("OTHER", 7)).leave("F8");
        assertThat(desk.text()).contains("Đoàn cử người đại diện", "từ 1 đến 5 người đại diện");
        assertThat(desk.barriers()).isEmpty();
        desk.press("Mời đoàn cử đại diện");
        assertThat(desk.told()).anyMatch(line -> line.contains("Đoàn số " + group + " đang cử đại diện"));
        assertThat(wall.open(WALL + "OTHER").locator(".now li").allInnerTexts()).isEmpty();
        desk.press("Mời số tiếp theo (F8)");
        assertThat(wall.open(WALL + "OTHER").locator(".now li strong").allInnerTexts())
                .containsExactly(single);
        desk.press("Gọi không có mặt");
        assertThat(desk.told()).anyMatch(line -> line.contains("không có mặt, trở lại hàng chờ"));
        desk.follow(group);
        desk.type("Số người đại diện", "6").save();
        assertThat(desk.wrong("Số người đại diện")).contains("cử từ 1 đến 5 người đại diện, đang ghi 6");
        desk.type("Số người đại diện", "3").save();
        assertThat(desk.told()).anyMatch(line -> line.contains("cần chữ ký của mọi người"));
        desk.choose("Giấy cử đại diện có chữ ký của mọi người trong đoàn").save();
        assertThat(desk.text()).contains("3 đại diện, giấy cử đủ chữ ký", "đang tiếp · bàn 7");
        desk.type("Họ tên (hoặc tên tổ chức)", "Lưu Văn Đại")
                .type("Số giấy tờ", "019175005321")
                .type("Địa chỉ", "Tổ 4, phường Thịnh Đán");
        for (int line = 0; line < 2; line++) {
            window.page().getByText("Thêm người").focus();
            desk.go("Enter")
                    .write("Người Cử Thứ " + (line == 0 ? "Hai" : "Ba"))
                    .go("Tab")
                    .write("01917500534" + line);
        }
        desk.type("Nội dung trình bày", "Ba mươi hộ đề nghị nạo vét mương.")
                .choose("Kiến nghị")
                .save();
        assertThat(desk.told()).anyMatch(line -> line.contains("Số " + group + " đã xong: lượt tiếp L-TDAN-2024-"));
    }

    @Test
    void one_number_goes_to_one_window_and_steps_out_of_order_are_told_in_words(Browser window, Browser other) {
        IntakeDesk first = at(window, "motcua", "ONE_STOP", 1);
        String number = comes(window, "1");
        first.open(COUNTER.formatted("ONE_STOP", 1)).follow(number);
        String address = window.page().url().replaceAll("^https?://[^/]+/tiepdan", "");
        IntakeDesk second = IntakeDesk.signedIn(other, "hoidong").open(address.replace("window=1", "window=2"));
        first.press("Mời số này");
        second.press("Mời số này");
        assertThat(second.told()).anyMatch(line -> line.contains("Số " + number + " đã được mời vào bàn 1"));
        second.open(address.replace("window=1", "window=2"));
        first.press("Bắt đầu tiếp");
        second.press("Gọi không có mặt");
        assertThat(second.told()).anyMatch(line -> line.contains("vừa được người khác cập nhật"));
        assertThat(second.text()).contains("đang tiếp · bàn 1");
        first.unfold("Công dân bỏ về").type("Vì sao kết thúc", "Về").press("Công dân bỏ về");
        assertThat(first.open(address.replaceAll("&turn=.*", "")).text()).contains("Bàn đang trống");
        assertThat(first.open("/reception/slip?code=" + address.replaceAll(".*turn=", ""))
                        .everything())
                .contains("Phiếu số chờ", ">" + number + "<");
        assertThat(first.barriers()).isEmpty();
        assertThat(IntakeDesk.signedIn(other, "vanphong")
                        .open("/reception/waits")
                        .text())
                .contains("Hôm nay", "Tháng 6/2024", "Chờ từ bao nhiêu phút là lâu");
        assertThat(other.seriousBarriers()).isEmpty();
    }

    @Test
    void the_queue_comes_again_and_leaves_what_is_typed_alone(Browser window, Browser door) {
        IntakeDesk desk = at(window, "motcua", "ONE_STOP", 5);
        String mine = comes(window, "1");
        desk.open(COUNTER.formatted("ONE_STOP", 5)).follow(mine).press("Mời số này");
        desk.type("Nội dung trình bày", "Đang gõ dở");
        at(door, "vanphong", "ONE_STOP", 6);
        String late = comes(door, "1");
        window.page()
                .locator("#queue")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(late).setExact(true))
                .waitFor();
        assertThat(window.page().evaluate("document.activeElement.id"))
                .asString()
                .endsWith(":content");
        assertThat(desk.write(" tiếp").typed("Nội dung trình bày")).isEqualTo("Đang gõ dở tiếp");
        desk.unfold("Công dân bỏ về").type("Vì sao kết thúc", "Về").press("Công dân bỏ về");
        assertThat(window.page()
                        .request()
                        .get(window.address(WALL + "RECEPTION_ROOM"))
                        .status())
                .isEqualTo(200);
        assertThat(window.page()
                        .request()
                        .get(window.address("/reception/board?unit=KHONG"))
                        .status())
                .isEqualTo(404);
    }

    private static IntakeDesk at(Browser window, String officer, String place, int number) {
        return IntakeDesk.signedIn(window, officer).open(COUNTER.formatted(place, number));
    }

    /** Somebody comes in; his number. */
    private static String comes(Browser window, String people) {
        Page page = window.page();
        page.keyboard().press("F9");
        page.keyboard().insertText(people);
        return given(page);
    }

    /** The same in two keys: one person, the first time. */
    private static String newcomer(Browser window) {
        window.page().keyboard().press("F9");
        return given(window.page());
    }

    private static String given(Page page) {
        page.locator("#arrival-told").evaluate("told => { told.textContent = ''; }");
        page.keyboard().press("Enter");
        page.locator("#arrival-told a").waitFor();
        return page.locator("#arrival-told").innerText().replaceAll("(?s).*Đã cấp số (\\d+)\\..*", "$1");
    }

    private static void comesTo(Browser window, String expression) {
        window.page().waitForFunction(expression);
    }
}
