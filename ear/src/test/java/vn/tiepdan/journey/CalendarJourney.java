package vn.tiepdan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The calendar of reception sessions from the rule to the citizen's phone, and one slot that two hundred want. */
@OnTheProduct
class CalendarJourney {

    private static final Pattern BOOKING = Pattern.compile("DL-[0-9A-Z]{8}");
    private static final int AT_ONCE = 200;

    @Test
    void sessions_are_planned_by_a_rule_posted_moved_and_read_by_everybody(
            Browser window, Browser leader, Browser citizen, Product product) throws IOException {
        IntakeDesk desk = IntakeDesk.signedIn(window, "vanphong").open("/schedule/places");
        assertThat(desk.text()).contains("Phòng tiếp công dân", "Bộ phận một cửa");
        assertThat(desk.barriers()).isEmpty();
        desk.type("Tên địa điểm", "Nhà văn hóa tổ dân phố 8")
                .select("Loại", "Địa điểm khác")
                .type("Địa chỉ", "Tổ dân phố 8")
                .type("Chiều mở lúc", "")
                .type("Chiều đóng lúc", "")
                .save();
        assertThat(desk.told()).anyMatch(line -> line.contains("Đã mở địa điểm Nhà văn hóa tổ dân phố 8"));

        desk.open("/schedule/plan");
        assertThat(desk.barriers()).isEmpty();
        desk.selectStarting("Tiếp cho cơ quan", "Thường trực Hội đồng nhân dân")
                .selectStarting("Người tiếp", "Dương Văn Bình")
                .selectStarting("Địa điểm", "Nhà văn hóa")
                .select("Thứ", "Thứ Hai")
                .type("Từ ngày", "26/08/2024")
                .type("Đến ngày", "09/09/2024")
                .press("Xem trước");
        assertThat(desk.text()).contains("Xếp được 2 buổi, bỏ 1 ngày", "Ngày nghỉ");
        assertThat(desk.barriers()).isEmpty();
        desk.press("Đưa các buổi vào lịch");
        assertThat(desk.told()).anyMatch(line -> line.contains("Đã đưa 2 buổi vào lịch; 1 ngày bị bỏ"));

        desk.open("/schedule/month?from=2024-08-01");
        assertThat(desk.text()).contains("Dương Văn Bình");
        assertThat(desk.barriers()).isEmpty();
        desk.open("/schedule/list?from=2024-08-20&to=2024-08-30&type=PERIODIC");
        assertThat(desk.rows("Các buổi tiếp công dân theo ngày"))
                .anyMatch(line ->
                        line.contains("26/08/2024") && line.contains("Dương Văn Bình") && line.contains("Nhà văn hóa"));
        assertThat(desk.barriers()).isEmpty();
        assertThat(desk.open("/schedule/week?from=2024-08-26").text()).contains("Dương Văn Bình", "Nhà văn hóa");
        assertThat(desk.barriers()).isEmpty();
        Download notice = desk.download("In thông báo lịch PDF");
        assertThat(notice.suggestedFilename()).isEqualTo("lich-tiep-cong-dan-TDAN-2024-08-26.pdf");

        desk.open("/schedule/session?code=LT-TDAN-20240826-1");
        assertThat(desk.fact("Trang công khai")).contains("Chưa");
        assertThat(desk.barriers()).isEmpty();
        assertThat(citizen.open("/schedule/public?unit=TDAN&from=2024-08-01")
                        .locator("main")
                        .innerText())
                .contains("Lịch tiếp công dân")
                .doesNotContain("26/08/2024");
        // The chair, who holds no other role, posts with a photograph.
        IntakeDesk other = IntakeDesk.signedIn(leader, "chutich").open("/schedule/session?code=LT-TDAN-20240826-1");
        leader.page()
                .getByLabel("Ảnh minh chứng")
                .setInputFiles(new FilePayload("bang-tin.jpg", "image/jpeg", picture()));
        other.type("Nơi niêm yết", "Bảng tin nhà văn hóa").press("Ghi niêm yết");
        assertThat(other.told()).anyMatch(line -> line.contains("Đã ghi niêm yết"));
        desk.open("/schedule/session?code=LT-TDAN-20240826-1");
        assertThat(desk.text()).contains("Bảng tin nhà văn hóa", "bang-tin.jpg", "Đã niêm yết đúng hạn");

        other.type("Ngày mới", "28/08/2024")
                .type("Lý do dời", "Họp Ủy ban nhân dân thành phố")
                .press("Dời buổi tiếp");
        assertThat(other.told()).anyMatch(line -> line.contains("thông báo thời gian mới"));
        assertThat(other.code()).isEqualTo("LT-TDAN-20240828-1");
        assertThat(other.text()).contains("Phải thông báo thời gian mới tại nơi tiếp công dân trong ngày 18/06/2024");
        desk.type("Lý do hủy", "Nhầm").confirm("Hủy buổi tiếp");
        assertThat(desk.text()).contains("LT-TDAN-20240826-1", "Đã dời");
        assertThat(desk.told()).anyMatch(line -> line.contains("vừa được người khác sửa"));
        other.press("Ghi đã thông báo");
        assertThat(other.fact("Đã thông báo thời gian mới")).isEqualTo("18/06/2024");

        citizen.open("/schedule/public?unit=TDAN&from=2024-08-01");
        assertThat(citizen.page().locator("main").innerText())
                .contains("26/08/2024", "Đã dời", "Dời sang 28/08/2024", "Dương Văn Bình", "Nhà văn hóa tổ dân phố 8")
                .doesNotContain("Họp Ủy ban");
        assertThat(citizen.seriousBarriers()).isEmpty();
        assertThat(citizen.open("/schedule/public?unit=KHONG").content()).contains("404");

        PublicApi nobody = PublicApi.nobody(product);
        Answer feed = nobody.get("/calendars/TDAN.ics");
        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.header("Content-Type").orElseThrow()).startsWith("text/calendar");
        ICalendar calendar = Biweekly.parse(feed.body()).first();
        assertThat(calendar.getEvents())
                .filteredOn(event -> event.getUid().getValue().equals("LT-TDAN-20240826-1@tiepdan.vn"))
                .singleElement()
                .satisfies(event -> assertThat(event.getStatus().isCancelled()).isTrue());
        assertThat(nobody.send(Call.get("/calendars/TDAN.ics")
                                .with("If-None-Match", feed.header("ETag").orElseThrow()))
                        .status())
                .isEqualTo(304);
        assertThat(nobody.get("/calendars/KHONG.ics").status()).isEqualTo(404);
    }

    @Test
    void an_officers_secret_address_works_until_it_is_taken_back(Browser window, Product product) {
        IntakeDesk desk = IntakeDesk.signedIn(window, "chutich").open("/schedule/feeds");
        assertThat(desk.barriers()).isEmpty();
        desk.press("Tạo địa chỉ");
        String address = window.page().locator("#own-address").innerText();
        assertThat(desk.barriers()).isEmpty();
        String path = address.substring(address.indexOf("/calendars/"));
        PublicApi nobody = PublicApi.nobody(product);
        assertThat(Biweekly.parse(nobody.get(path).body()).first().getEvents())
                .extracting(event -> event.getUid().getValue())
                .contains("LT-TDAN-20240620-1@tiepdan.vn");
        assertThat(desk.open("/schedule/feeds").everything()).doesNotContain(path.substring(path.lastIndexOf('/')));
        desk.confirm("Thu hồi");
        Answer revoked = nobody.get(path);
        Answer unknown = nobody.get("/calendars/own/khong-co.ics");
        assertThat(revoked.problem()).isEqualTo("feed.not-found");
        assertThat(unknown.problem()).isEqualTo("feed.not-found");
        assertThat(revoked.json().getString("detail")).isEqualTo(unknown.json().getString("detail"));
    }

    @Test
    void of_two_hundred_who_want_one_slot_at_once_one_gets_it(Browser window, Product product) throws Exception {
        String session = "/schedule/session?code=LT-TDAN-20240627-1";
        IntakeDesk desk = IntakeDesk.signedIn(window, "vanphong").open(session);
        desk.type("Số lượt", "8").type("Phút mỗi lượt", "30").press("Chia lượt");
        assertThat(desk.told()).anyMatch(line -> line.contains("Đã chia 8 lượt"));
        desk.press("Giữ lượt");
        Matcher code = BOOKING.matcher(String.join(" ", desk.told()));
        assertThat(code.find()).isTrue();
        desk.type("Mã đặt lượt người dân đưa", code.group().toLowerCase(Locale.ROOT))
                .press("Hủy lượt");
        assertThat(desk.told()).anyMatch(line -> line.contains("còn trống"));
        assertThat(desk.barriers()).isEmpty();

        WardSystem.registered(product);
        PublicApi ward = PublicApi.client(product, "dieuhanh-tdan");
        String path = "/v1/reception-sessions/LT-TDAN-20240627-1/bookings";
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<Answer>> asked = new ArrayList<>();
        try {
            for (int caller = 0; caller < AT_ONCE; caller++) {
                asked.add(callers.submit(() -> {
                    start.await();
                    return ward.send(Call.post(path, UUID.randomUUID().toString(), "{\"slot\":1}"));
                }));
            }
            start.countDown();
            List<String> won = new ArrayList<>();
            List<String> lost = new ArrayList<>();
            for (Future<Answer> answer : asked) {
                if (answer.get().status() == 201) {
                    won.add(answer.get().json().getString("code"));
                } else {
                    lost.add(answer.get().status() + " " + answer.get().problem());
                }
            }
            assertThat(won).hasSize(1);
            assertThat(lost).hasSize(AT_ONCE - 1).containsOnly("409 booking.slot.taken");
            assertThat(ward.get("/v1/reception-sessions/LT-TDAN-20240627-1").body())
                    .contains("\"number\":1,\"startsAt\":\"07:30\",\"endsAt\":\"08:00\",\"free\":false")
                    .doesNotContain(won.get(0));
            Answer back = ward.send(Call.post(
                    path + "/" + won.get(0) + "/cancellation", UUID.randomUUID().toString(), "{}"));
            assertThat(back.status()).as(back.body()).isEqualTo(200);
        } finally {
            callers.shutdownNow();
        }
        assertThat(desk.open(session).rows("Lượt đặt trước")).allMatch(line -> line.contains("còn trống"));
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "jpg", written);
        return written.toByteArray();
    }
}
