package vn.tiepdan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A day of reception with no mouse: what the book lists and what is counted is what happened at the counter, no more and no less. */
@OnTheProduct
class ReceptionDayJourney {

    private static final String COUNTER = "/reception/counter?place=RECEPTION_ROOM&window=3";
    private static final String TODAY = "/reception/book?from=18/06/2024&to=18/06/2024";
    private static final Pattern VISIT = Pattern.compile("L-TDAN-2024-[0-9]{6}");
    private static final int SESSIONS = 0;
    private static final int VISITS = 1;
    private static final int PEOPLE = 2;
    private static final int GROUPS = 6;
    private static final int GROUP_PEOPLE = 7;

    @Test
    void a_day_at_the_counter_stands_in_the_book_and_in_the_counts(Browser window, Browser other) {
        IntakeDesk office = IntakeDesk.signedIn(other, "vanphong");
        String session = todaysSessionOfTheChair(office, other);
        int listed = listed(office);
        int refused = refused(office);
        List<List<Integer>> before = counts(office);

        IntakeDesk desk = IntakeDesk.signedIn(window, "motcua").open(COUNTER);
        List<String> visits = new ArrayList<>();
        visits.add(aSingleVisitor(desk, window));
        visits.add(aGroupOfThirty(desk, window));
        visits.add(oneWhoIsRefused(desk, window));
        oneWhoLeaves(desk, window);
        visits.add(oneWhomTheChairReceives(desk, window));

        office.open("/headduty/session?code=" + session);
        assertThat(office.part("Lượt tiếp của buổi")).contains("1 lượt, 1 người");
        office.type("Từ giờ", "0h00").type("Đến giờ", now()).save();
        assertThat(office.told()).anyMatch(line -> line.contains("Đã ghi buổi tiếp"));

        assertThat(listed(office)).isEqualTo(listed + 4);
        assertThat(office.text()).contains(visits);
        List<List<Integer>> after = counts(office);
        assertThat(grown(before.get(0), after.get(0), VISITS, PEOPLE, GROUPS, GROUP_PEOPLE))
                .as("regular reception")
                .containsExactly(3, 32, 1, 30);
        assertThat(grown(before.get(1), after.get(1), SESSIONS, VISITS, PEOPLE, GROUPS))
                .as("received by the head; his session was counted when it was planned")
                .containsExactly(0, 1, 1, 0);
        assertThat(grown(before.get(3), after.get(3), VISITS, PEOPLE, GROUPS))
                .as("in all")
                .containsExactly(4, 33, 1);
        assertThat(refused(office)).isEqualTo(refused + 1);
        assertThat(office.barriers()).isEmpty();
    }

    /** No session is recorded as over before its end; this one was until just now. */
    private static String now() {
        return DateTimeFormatter.ofPattern("H'h'mm").format(LocalTime.now(ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    private static String todaysSessionOfTheChair(IntakeDesk office, Browser window) {
        office.open("/schedule/plan");
        choose(window, "presiding", "Lê Quang Thịnh");
        choose(window, "part", "Cả ngày");
        choose(window, "type", "Định kỳ");
        single(window, "day").focus();
        office.write("18/06/2024").save();
        assertThat(office.told()).anyMatch(line -> line.contains("vào lịch"));
        Matcher code = Pattern.compile("LT-TDAN-20240618-[0-9]+").matcher(String.join(" ", office.told()));
        assertThat(code.find()).isTrue();
        return code.group();
    }

    /** A field of the form for one session; the form for many has the same labels. */
    private static Locator single(Browser window, String id) {
        return window.page().locator("section[data-section=single] [id$=':" + id + "']");
    }

    private static void choose(Browser window, String id, String words) {
        list(window, single(window, id), words);
    }

    /** Goes down a list with the arrow key until what it stands on begins so. */
    private static void list(Browser window, Locator list, String words) {
        list.focus();
        for (int step = list.locator("option").count(); step > 0; step--) {
            if (String.valueOf(list.evaluate("list => list.selectedOptions[0].text"))
                    .startsWith(words)) {
                return;
            }
            window.page().keyboard().press("ArrowDown");
        }
        throw new IllegalStateException("no list offers " + words);
    }

    private static String aSingleVisitor(IntakeDesk desk, Browser window) {
        called(desk, comes(window, "1", false));
        said(desk, "Mạc Thị Một Mình", "019175006001", "Hỏi thời gian sửa đèn đường.", "Phản ánh");
        return recorded(desk.select("Trả lời ngay", "Đã trả lời, giải thích tại chỗ"));
    }

    private static String aGroupOfThirty(IntakeDesk desk, Browser window) {
        called(desk, comes(window, "30", false));
        desk.press("Mời đoàn cử đại diện");
        desk.type("Số người đại diện", "2")
                .choose("Giấy cử đại diện có chữ ký của mọi người trong đoàn")
                .save();
        said(desk, "Trương Văn Đoàn", "019175006002", "Ba mươi hộ đề nghị kè bờ suối.", "Kiến nghị");
        window.page().getByText("Thêm người").focus();
        desk.go("Enter").write("Trịnh Thị Đoàn").go("Tab").write("019175006003");
        return recorded(desk);
    }

    private static String oneWhoIsRefused(IntakeDesk desk, Browser window) {
        called(desk, comes(window, "1", true));
        said(desk, "Tạ Văn Nóng Nảy", "019175006004", "Chuyện hàng quán lấn vỉa hè.", "Phản ánh");
        String visit = recorded(desk);
        desk.open("/reception/visit?code=" + visit)
                .begin("Từ chối tiếp")
                .selectStarting("Căn cứ từ chối", "Đe dọa, xúc phạm")
                .type("Sự việc", "Xúc phạm người tiếp")
                .type("Đã giải thích cho công dân", "Đã đọc nội quy, mời trở lại khi bình tĩnh")
                .save();
        assertThat(desk.fact("Trạng thái")).contains("Từ chối tiếp");
        return visit;
    }

    private static void oneWhoLeaves(IntakeDesk desk, Browser window) {
        called(desk, comes(window, "1", false));
        desk.unfold("Công dân bỏ về").type("Vì sao kết thúc", "Có việc gấp").press("Công dân bỏ về");
        assertThat(desk.told()).anyMatch(line -> line.contains("đã kết thúc"));
    }

    private static String oneWhomTheChairReceives(IntakeDesk desk, Browser window) {
        called(desk, comes(window, "1", false, true));
        assertThat(desk.text()).contains("Định kỳ · chủ trì: Lê Quang Thịnh");
        said(desk, "Vi Thị Gặp Chủ Tịch", "019175006005", "Khiếu nại mức hỗ trợ cây trồng.", "Khiếu nại");
        return recorded(desk);
    }

    private static String comes(Browser window, String people, boolean again) {
        return comes(window, people, again, false);
    }

    /** Somebody comes in; his number. */
    private static String comes(Browser window, String people, boolean again, boolean toTheChair) {
        Page page = window.page();
        page.navigate(window.address(COUNTER));
        page.keyboard().press("F9");
        page.keyboard().insertText(people);
        if (again) {
            page.locator("#arrival-first").focus();
            page.keyboard().press("ArrowRight");
        }
        if (toTheChair) {
            list(window, page.locator("#arrival-session"), "Định kỳ – Lê Quang Thịnh");
        }
        page.locator("#arrival-people").focus();
        page.keyboard().press("Enter");
        page.locator("#arrival-told a").waitFor();
        return page.locator("#arrival-told").innerText().replaceAll("(?s).*Đã cấp số (\\d+)\\..*", "$1");
    }

    private static void called(IntakeDesk desk, String number) {
        desk.open(COUNTER).follow(number).press("Mời số này");
        assertThat(desk.text()).contains("bàn 3");
    }

    private static void said(IntakeDesk desk, String name, String papers, String content, String kind) {
        desk.type("Họ tên (hoặc tên tổ chức)", name)
                .type("Số giấy tờ", papers)
                .type("Địa chỉ", "Tổ 4, phường Thịnh Đán")
                .type("Nội dung trình bày", content)
                .choose(kind);
    }

    private static String recorded(IntakeDesk desk) {
        desk.save();
        Matcher code = VISIT.matcher(String.join(" ", desk.told()));
        assertThat(code.find()).as(String.join(" ", desk.told())).isTrue();
        return code.group();
    }

    private static int listed(IntakeDesk desk) {
        return firstNumber(desk.open(TODAY).total());
    }

    private static int refused(IntakeDesk desk) {
        String words = desk.open("/reception/counts?period=DAY").text();
        return firstNumber(words.substring(words.indexOf("Trong đó từ chối tiếp")));
    }

    private static int firstNumber(String words) {
        Matcher number = Pattern.compile("[0-9]+").matcher(words);
        assertThat(number.find()).as(words).isTrue();
        return Integer.parseInt(number.group());
    }

    /** The lines of the table of the day, the sum last; each from its sessions on. */
    private static List<List<Integer>> counts(IntakeDesk desk) {
        return desk.open("/reception/counts?period=DAY").rows("Kết quả tiếp công dân").stream()
                .map(row -> Arrays.asList(row.replace('–', '0').split(" ")))
                .map(cells -> cells.subList(cells.size() - 10, cells.size()).stream()
                        .map(Integer::valueOf)
                        .toList())
                .toList();
    }

    private static List<Integer> grown(List<Integer> before, List<Integer> after, int... places) {
        return Arrays.stream(places)
                .mapToObj(place -> after.get(place) - before.get(place))
                .toList();
    }
}
