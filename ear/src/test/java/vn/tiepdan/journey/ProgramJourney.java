package vn.tiepdan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The ward's plan for the session runs the weeks of the session: issued inside its window, answered by those it asks, followed on a
 * Saturday of phase two with visits, a watched case, a group that goes to the Centre and home again and the report to the chair,
 * and summed up when all is over. The law's clock stands on another day at each start; the machine's time of day is what it is.
 */
class ProgramJourney {

    private static final String PLAN = "KH-TDAN-2024-1";
    private static final Map<String, String> TUESDAY_BEFORE_PHASE_TWO = on("2024-06-04");
    private static final Map<String, String> SATURDAY_OF_PHASE_TWO = on("2024-06-22");
    private static final Map<String, String> AFTER_ALL = on("2024-07-15");
    private static final Pattern TASK = Pattern.compile("NV-TDAN-2024-[0-9]+");

    private static Map<String, String> on(String day) {
        return Map.of("TIEPDAN_DEMO", "true", "TIEPDAN_TODAY", day);
    }

    @Test
    void the_plan_of_the_ward_runs_from_its_issue_to_the_closing_report() throws Exception {
        Product product = Product.started(TestDatabase.fresh("program"), "program", TUESDAY_BEFORE_PHASE_TWO);
        String answered = issued(product);

        product.kill();
        product.start(SATURDAY_OF_PHASE_TWO);
        onDuty(product);
        String matter = watched(product);
        String gathering = toTheCentreAndHome(product, matter);
        reported(product, matter);

        try (Browser wall = Browser.window(product)) {
            IntakeDesk board = IntakeDesk.signedIn(wall, "phochutich").open("/situation/board");
            assertThat(board.text()).contains("Ngày thứ 6 của đợt hai");
            product.kill();
            product.start(AFTER_ALL);
            comesBack(wall, board);
        }
        settled(product, gathering);
        summedUp(product, answered);
        product.kill();
    }

    /** Reviewed, signed, numbered and issued by four people, read by those it was sent to; the Front takes one request and declines another. */
    private static String issued(Product product) {
        try (Browser first = Browser.window(product);
                Browser second = Browser.window(product);
                Browser third = Browser.window(product);
                Browser fourth = Browser.window(product)) {
            IntakeDesk office = IntakeDesk.signedIn(first, "vanphong").open("/plan/draft?code=" + PLAN + "&part=steps");
            assertThat(office.text()).contains("mục nào cũng có đơn vị chịu trách nhiệm", "Người soạn không tự soát");
            IntakeDesk deputy = IntakeDesk.signedIn(second, "phochutich")
                    .open("/plan/draft?code=" + PLAN + "&part=steps")
                    .save();
            assertThat(deputy.told()).anyMatch(line -> line.contains("chờ ký"));
            IntakeDesk chair = IntakeDesk.signedIn(third, "chutich")
                    .open("/plan/draft?code=" + PLAN + "&part=steps")
                    .save();
            assertThat(chair.told()).anyMatch(line -> line.contains("chờ vào số"));
            office.open("/plan/draft?code=" + PLAN + "&part=steps")
                    .type("Số", "58")
                    .type("Ngày ban hành", "04/06/2024")
                    .save();
            assertThat(office.text()).contains("ban hành sau khi kỳ họp đã khai mạc ngày 20/05/2024");
            office.press("Ban hành");
            assertThat(office.told()).anyMatch(line -> line.contains("Đã ban hành kế hoạch 58/KH-UBND"));
            assertThat(office.fact("Tình trạng")).contains("đang thực hiện");

            IntakeDesk front = IntakeDesk.signedIn(fourth, "mattran")
                    .open("/plan/session?code=" + PLAN)
                    .save();
            assertThat(front.told()).anyMatch(line -> line.contains("Đã xác nhận đọc"));
            String[] asked = codes(front.open("/coordination/tasks?part=RECEIVED&which=UNSTARTED"));
            assertThat(asked).hasSizeGreaterThan(1);
            front.open("/coordination/task?code=" + asked[0]).press("Nhận");
            assertThat(front.told()).anyMatch(line -> line.contains("Đã nhận"));
            front.open("/coordination/task?code=" + asked[1])
                    .unfold("Từ chối")
                    .type("Lý do từ chối", "Tổ chức chưa có người phụ trách việc này")
                    .press("Từ chối");
            assertThat(front.fact("Tình trạng")).contains("từ chối");
            assertThat(office.open("/plan/trace?code=" + PLAN).text()).contains(asked[0], "đã giao");
            assertThat(office.open("/coordination/task?code=" + asked[1]).text())
                    .contains("Tổ chức chưa có người phụ trách việc này");
            assertThat(office.open("/plan/board?code=" + PLAN).text()).contains("Báo cáo, việc định kỳ tới");
            assertThat(office.barriers()).isEmpty();
            return asked[0];
        }
    }

    /** Who was ordered to be there on a Saturday says that he came, and receives a citizen, who is counted in phase two. */
    private static void onDuty(Product product) {
        try (Browser first = Browser.window(product);
                Browser second = Browser.window(product)) {
            IntakeDesk counter = IntakeDesk.signedIn(first, "motcua").open("/roster/duty");
            counter.press("Ghi giờ đến");
            assertThat(counter.told()).anyMatch(line -> line.contains("Đã ghi giờ đến"));
            counter.open("/reception/visit-new")
                    .type("Họ tên (hoặc tên tổ chức)", "Lương Thị Kỳ Họp")
                    .type("Số giấy tờ", "019175008801")
                    .type("Địa chỉ", "Tổ 6")
                    .type("Ngày tiếp", "22/06/2024")
                    .type("Nội dung trình bày", "Hỏi về bồi thường đường mới.")
                    .choose("Kiến nghị")
                    .save();
            assertThat(counter.told()).anyMatch(line -> line.contains("Đã ghi lượt tiếp"));

            IntakeDesk chair = IntakeDesk.signedIn(second, "chutich");
            chair.open("/roster/orders?from=29/06/2024&to=30/06/2024")
                    .type("Lý do", "Kỳ họp bế mạc muộn một ngày")
                    .choose("Thứ Bảy 29/06/2024")
                    .save();
            assertThat(chair.rows("Yêu cầu trực cho các ngày nghỉ"))
                    .anySatisfy(row -> assertThat(row).contains("Kỳ họp bế mạc muộn một ngày", "Thứ Bảy 29/06/2024"));
            chair.open("/situation/board");
            assertThat(chair.text()).contains("Ngày thứ 6 của đợt hai", "Đang trực", "Trần Đức Minh");
            assertThat(chair.barriers()).isEmpty();
        }
    }

    /** A case of many people is confirmed by the office as complex, and the chair says what is to be done by when. */
    private static String watched(Product product) {
        try (Browser first = Browser.window(product);
                Browser second = Browser.window(product)) {
            IntakeDesk office = IntakeDesk.signedIn(first, "vanphong").open("/hotspot/watch?show=proposed&ground=MASS");
            String matter = office.text().replaceAll("(?s).*?(VV-TDAN-2024-\\d{6}).*", "$1");
            office.open("/hotspot/case?code=" + matter)
                    .select("Diện theo dõi", "Phức tạp")
                    .choose("Liên quan trách nhiệm quản lý của nhiều cơ quan")
                    .save();
            assertThat(office.told()).anyMatch(line -> line.contains("Đã đưa vào theo dõi"));
            IntakeDesk chair = IntakeDesk.signedIn(second, "chutich").open("/hotspot/case?code=" + matter);
            chair.type("Nội dung chỉ đạo", "Đối thoại với các hộ, báo cáo phương án")
                    .selectStarting("Người thực hiện", "Phạm Văn Khôi")
                    .type("Hạn", "28/6/2024")
                    .save();
            assertThat(chair.told()).anyMatch(line -> line.contains("Đã ghi ý kiến chỉ đạo"));
            return matter;
        }
    }

    /** Signalled, confirmed, told of within two hours, asked for by the place that received it, talked to, brought home of its own will. */
    private static String toTheCentreAndHome(Product product, String matter) {
        try (Browser first = Browser.window(product);
                Browser second = Browser.window(product);
                Browser third = Browser.window(product)) {
            IntakeDesk police = IntakeDesk.signedIn(first, "congan").open("/incident/new");
            police.select("Nơi đến", "Trung ương")
                    .type("Địa điểm cụ thể", "Bến xe thành phố")
                    .type("Số người (ước lượng)", "11")
                    .type("Ai ước lượng, cách nào", "trưởng bến đếm")
                    .select("Nguồn tin", "tin báo")
                    .type("Tình hình", "Đoàn chuẩn bị lên xe")
                    .save();
            String code = police.code();
            assertThat(police.fact("Giai đoạn của kỳ họp")).contains("trong kỳ họp, đợt 2");
            police.type("Yêu cầu của đoàn", "Trả lời về bồi thường").save();
            assertThat(police.told()).anyMatch(line -> line.contains("Đã xác nhận"));

            IntakeDesk office = IntakeDesk.signedIn(second, "vanphong").open("/incident/incident?code=" + code);
            office.type("Sự việc (đếm được, nhìn thấy)", "11 người ở bến xe")
                    .type("Phương án xử lý", "Cử tổ công tác")
                    .type("Thuận lợi", "Nhanh")
                    .type("Khó khăn", "Đường xa")
                    .type("Nguồn lực", "Ba cán bộ, một xe")
                    .save();
            assertThat(office.told()).anyMatch(line -> line.contains("Đã gửi báo cáo nhanh"));
            assertThat(office.text()).doesNotContain("Phương tiện");
            office.type("Cơ quan đề nghị", "Ban Tiếp công dân Trung ương")
                    .type("Người đề nghị", "Trực ban")
                    .type("Giờ", "0h02")
                    .type("Căn cứ", "Luật Tiếp công dân, điểm d khoản 1 Điều 31")
                    .save();
            assertThat(office.told()).anyMatch(line -> line.contains("Đã ghi đề nghị của nơi tiếp"));

            IntakeDesk chair = IntakeDesk.signedIn(third, "chutich").open("/incident/incident?code=" + code);
            chair.press("Tôi đã nhận báo cáo nhanh");
            chair.type("Số quyết định", "16/QĐ-UBND")
                    .selectStarting("Lãnh đạo UBND", "Lê Quang Thịnh")
                    .selectStarting("Công an phường", "Đại úy Ngô Tiến Dũng")
                    .select("Chỉ huy", "lãnh đạo UBND")
                    .save();
            assertThat(chair.told()).anyMatch(line -> line.contains("Đã cử tổ công tác"));
            police.open("/incident/incident?code=" + code).type("Giờ", "0h03").save();
            office.open("/incident/incident?code=" + code)
                    .type("Giờ", "0h03")
                    .type("Nói chuyện với ai", "đại diện các hộ")
                    .type("Nội dung", "Giải thích lộ trình giải quyết")
                    .type("Cam kết của ta", "Đối thoại trong tuần")
                    .type("Kết quả", "Bà con đồng ý về")
                    .save();
            office.type("Phương tiện", "Xe 29 chỗ của phường")
                    .type("Giờ", "0h04")
                    .type("Số người lên xe", "11")
                    .save();
            assertThat(office.told()).anyMatch(line -> line.contains("Đã ghi xe xuất phát"));
            police.open("/incident/incident?code=" + code)
                    .type("Giờ", "0h05")
                    .type("Số người về đến", "11")
                    .type("Bàn giao cho", "Tổ trưởng tổ 8")
                    .type("Biên bản bàn giao", "Về đủ, khỏe mạnh")
                    .save();
            assertThat(police.fact("Tình trạng")).contains("đã về đến nơi");
            office.open("/incident/incident?code=" + code)
                    .type("Mã vụ việc", matter)
                    .save();
            office.type("Ghi chú", "Đơn của các hộ đã vào sổ từ trước").press("Chuyển sang theo dõi");
            assertThat(office.text()).contains("Chủ tịch UBND kết thúc vụ việc này");
            office.unfold("Ghi lời hứa")
                    .type("Điều đã hứa", "Đối thoại với các hộ")
                    .selectStarting("Người thực hiện", "Lê Quang Thịnh")
                    .type("Hạn", "28/6/2024")
                    .save();
            assertThat(office.part("Lời hứa")).contains("chưa thực hiện", "NV-TDAN-2024-");
            assertThat(office.barriers()).isEmpty();
            return code;
        }
    }

    /** The day's facts with the gathering and the case in them, a proposal, the chair's reading, his decision as a task. */
    private static void reported(Product product, String matter) throws IOException {
        try (Browser first = Browser.window(product);
                Browser second = Browser.window(product)) {
            IntakeDesk office = IntakeDesk.signedIn(first, "vanphong").open("/briefing/reports");
            office.press("Mở báo cáo hôm nay");
            String report = office.code();
            office.press("Đếm lại");
            assertThat(office.part("Vụ việc đông người, phức tạp")).contains(matter);
            office.type("Phương án", "Đối thoại tại phường trong tuần")
                    .type("Thuận lợi", "Các hộ đồng ý dự")
                    .save();
            office.confirm("Trình Chủ tịch");
            assertThat(office.told()).anyMatch(line -> line.contains("Đã trình báo cáo"));
            assertThat(office.document("DOCX")).contains("ngày 22/06/2024", "Đối thoại tại phường trong tuần");

            IntakeDesk chair = IntakeDesk.signedIn(second, "chutich").open("/briefing/report?code=" + report);
            chair.type("Việc phải làm", "Mời các hộ đối thoại ngày 26/06")
                    .selectStarting("Bộ phận thực hiện", "Bộ phận Văn phòng")
                    .type("Hạn thực hiện", "26/06/2024")
                    .save();
            assertThat(chair.part("Ý kiến chỉ đạo của Chủ tịch"))
                    .contains("Mời các hộ đối thoại ngày 26/06", "NV-TDAN-");
        }
    }

    /** The board on the wall outlives its server: it says that its figures are old and leads through the door back to itself. */
    private static void comesBack(Browser wall, IntakeDesk board) {
        wall.page().locator("#situation-told a").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        assertThat(board.barriers()).isEmpty();
        board.follow("Đăng nhập lại")
                .type("Tên đăng nhập", "phochutich")
                .type("Mật khẩu", Product.PASSWORD)
                .enter();
        assertThat(board.text()).contains("Bảng tình hình").doesNotContain("Ngày thứ 6 của đợt hai");
    }

    /** The promise is kept, confirmed by another than who kept it, and only then the chair closes the gathering. */
    private static void settled(Product product, String gathering) {
        try (Browser first = Browser.window(product);
                Browser second = Browser.window(product)) {
            IntakeDesk office = IntakeDesk.signedIn(first, "vanphong").open("/incident/incident?code=" + gathering);
            String promise = office.part("Lời hứa").replaceAll("(?s).*(NV-TDAN-2024-[0-9]+).*", "$1");
            IntakeDesk chair = IntakeDesk.signedIn(second, "chutich").open("/coordination/task?code=" + promise);
            chair.type("Minh chứng", "Biên bản đối thoại ngày 27/06/2024").save();
            assertThat(chair.fact("Tình trạng")).contains("đã báo cáo");
            office.open("/coordination/task?code=" + promise).press("Xác nhận hoàn thành");
            assertThat(office.fact("Tình trạng")).contains("hoàn thành");
            assertThat(office.open("/incident/incident?code=" + gathering).part("Lời hứa"))
                    .doesNotContain("chưa thực hiện");
            chair.open("/incident/incident?code=" + gathering)
                    .type("Báo cáo kết thúc", "Bà con đã về, đã đối thoại")
                    .save();
            assertThat(chair.told()).anyMatch(line -> line.contains("Đã kết thúc vụ việc"));
        }
    }

    /** What the Front was asked for is evidenced, the closing report counts by phase, and the plan ends as summed up for all who follow it. */
    private static void summedUp(Product product, String answered) throws IOException {
        try (Browser first = Browser.window(product);
                Browser second = Browser.window(product);
                Browser third = Browser.window(product);
                Browser fourth = Browser.window(product)) {
            IntakeDesk front = IntakeDesk.signedIn(first, "mattran").open("/coordination/task?code=" + answered);
            front.type("Minh chứng", "Biên bản họp các tổ dân phố").press("Báo cáo");
            IntakeDesk office = IntakeDesk.signedIn(second, "vanphong")
                    .open("/coordination/task?code=" + answered)
                    .press("Xác nhận hoàn thành");
            assertThat(office.open("/plan/trace?code=" + PLAN).text()).contains("Biên bản họp các tổ dân phố");

            office.open("/briefing/reports").unfold("Lập báo cáo khác");
            office.select("Loại báo cáo", "Tổng kết kỳ họp")
                    .select("Kỳ họp (khi lập tổng kết)", "Kỳ họp thứ 7, Quốc hội khóa XV")
                    .save();
            String report = office.code();
            assertThat(office.part("Số liệu")).contains("Đợt 1 (20/05/2024", "Đợt 2 (17/06/2024");
            office.type("Phương án", "Giữ lịch đối thoại hằng tháng").save();
            office.type("Nhận định của người viết", "Kỳ họp an toàn, bà con được trả lời")
                    .type("Bài học kinh nghiệm", "Đối thoại sớm thì không phải đi xa")
                    .save();
            office.confirm("Trình Chủ tịch");
            assertThat(office.document("DOCX")).contains("Đối thoại sớm thì không phải đi xa");
            IntakeDesk chair = IntakeDesk.signedIn(third, "chutich").open("/briefing/report?code=" + report);
            assertThat(chair.fact("Tình trạng")).contains("Chủ tịch đọc");
            assertThat(chair.barriers()).isEmpty();
            chair.confirm("Duyệt báo cáo tổng kết");
            assertThat(chair.told()).anyMatch(line -> line.contains("kế hoạch của kỳ họp được tổng kết"));

            office.open("/plan/session?code=" + PLAN);
            assertThat(office.fact("Tình trạng")).contains("đã tổng kết");
            assertThat(office.part("Kết quả và bài học")).contains(report, "Đối thoại sớm thì không phải đi xa");
            assertThat(office.barriers()).isEmpty();
            IntakeDesk city = IntakeDesk.signedIn(fourth, "thanhpho").open("/plan/plans?window=QH15-KH7");
            assertThat(city.text()).contains("58/KH-UBND", "đã tổng kết");
            JsonObject seen =
                    PublicApi.inspectorate(product).get("/v1/plans/" + PLAN).json();
            assertThat(seen.getString("state")).isEqualTo("SUMMED_UP");
        }
    }

    private static String[] codes(IntakeDesk desk) {
        return TASK.matcher(desk.text())
                .results()
                .map(MatchResult::group)
                .distinct()
                .toArray(String[]::new);
    }
}
