package vn.tiepdan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;

/** The same paper twice: proposed while it is typed, filed away by two officers, and its citizen still told; with no mouse. */
@OnTheProduct
class DuplicateJourney {

    private static final String PLOT =
            "Khiếu nại việc cấp giấy chứng nhận thửa đất số 377, tờ bản đồ số 41 cho hộ liền kề";
    private static final int MOST_TURNS = 40;
    private static final String KEYS =
            "Khieesu naij vieejc caaps giaays chuwngs nhaanj thuwar ddaats 377 towf banr ddoof 41 cho hooj lieefn keef";

    @Test
    void the_second_paper_is_proposed_while_it_is_typed_and_filed_by_two(Browser window, Product product) {
        IntakeDesk desk = IntakeDesk.signedIn(window, "vanphong");
        String first =
                write(desk, "Hoàng Thị Trùng Lặp", PLOT, "Khiếu nại").save().code();

        candidate(write(desk, "Hoàng Thị Trùng Lặp", KEYS, "Khiếu nại"), window.page(), first);
        assertThat(panel(window.page()).innerText()).contains(first, "Cùng thửa đất, tờ bản đồ", "Nội dung giống nhau");
        assertThat(desk.barriers()).isEmpty();
        window.page().keyboard().press("F2");
        window.page().keyboard().press("Tab");
        window.page().keyboard().press("ArrowDown");
        window.page().keyboard().press("F2");
        String again = desk.save().code();
        assertThat(again).isNotEqualTo(first);
        assertThat(desk.text()).contains("Chờ người thứ hai");
        assertThat(desk.barriers()).isEmpty();

        window.page().context().clearCookies();
        IntakeDesk second = IntakeDesk.signedIn(window, "motcua").open("/petition/dossier?code=" + again);
        second.confirm("Đồng ý là đơn trùng");
        assertThat(second.text()).contains("Đơn trùng, đã lưu", "Còn phải báo cho công dân", first);
        assertThat(second.barriers()).isEmpty();
        second.follow("Trả lời");
        second.select("Nội dung trả lời", "Hướng dẫn")
                .select("Cách trả lời", "Trực tiếp bằng lời, có ghi lại")
                .type("Căn cứ chứng minh đã trả lời", "Biên bản ngày 18/6")
                .save();
        assertThat(second.text()).contains("Đơn trùng, đã lưu").doesNotContain("Còn phải báo cho công dân");

        Answer read = PublicApi.inspectorate(product).get("/v1/petitions/" + again + "/duplicates");
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body()).contains("\"verdict\":\"SAME\"", "\"state\":\"CONFIRMED\"");
    }

    @Test
    void what_denounces_is_compared_with_nothing(Browser window) {
        IntakeDesk desk = IntakeDesk.signedIn(window, "vanphong");
        write(desk, "Hoàng Thị Kín Tiếng", "Cán bộ nhận tiền khi cấp giấy thửa đất số 377, tờ bản đồ số 41", "Tố cáo");
        window.page().waitForCondition(() -> panel(window.page()).innerText().contains("không đem so với đơn nào"));
        assertThat(panel(window.page()).locator("li").count()).isZero();
    }

    private static IntakeDesk write(IntakeDesk desk, String name, String summary, String kind) {
        return desk.open("/petition/take-in")
                .type("Họ tên (hoặc tên tổ chức)", name)
                .type("Địa chỉ", "Số 377, đường Tân Cương")
                .choose(kind)
                .type("Tóm tắt nội dung", summary);
    }

    /** By what a stored petition is found is told a few seconds after it was saved; until then one types on. */
    private static void candidate(IntakeDesk desk, Page page, String code) {
        Locator found = panel(page).locator("li").filter(new Locator.FilterOptions().setHasText(code));
        for (int turn = 0; found.count() == 0 && turn < MOST_TURNS; turn++) {
            String more = "Đề nghị xem lại, lần " + turn;
            page.waitForResponse(
                    answer -> answer.url().endsWith("/look-up/alike"), () -> desk.type("Yêu cầu, đề nghị", more));
            page.waitForCondition(() -> !panel(page).innerText().isBlank());
        }
        found.first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
    }

    private static Locator panel(Page page) {
        return page.locator("#alike");
    }
}
