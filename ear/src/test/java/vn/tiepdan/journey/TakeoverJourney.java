package vn.tiepdan.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** A ward that begins within the year: its old register comes in by the keyboard, wrong first, then right, and goes again. */
@OnTheProduct
class TakeoverJourney {

    private static final int ROWS = 300;
    private static final int FIRST = 7_001;
    private static final String HEAD = "Số;Ngày nhận;Họ tên;Địa chỉ;Nội dung;Loại đơn;Kết quả;Ngày trả lời\n";

    @Test
    void an_old_register_comes_in_whole_and_can_be_taken_back(Browser window, Product product) throws IOException {
        IntakeDesk desk = IntakeDesk.signedIn(window, "vanphong").open("/takeover/batches");
        assertThat(desk.barriers()).isEmpty();
        desk.open("/takeover/upload");
        assertThat(desk.barriers()).isEmpty();

        choose(
                window,
                "so-2024.csv",
                register().replace("05/01/2024", "31/02/2024").replaceFirst("Phản ánh", "Đơn thư"));
        desk.save();
        String wrong = desk.code();
        assertThat(desk.text())
                .contains("Còn 2 lỗi ở 2 trên 300 dòng", "Lịch không có ngày này", "Không rõ loại đơn")
                .doesNotContain("Nhập vào sổ");
        assertThat(desk.barriers()).isEmpty();
        Download problems = desk.download("Tải danh sách lỗi (.csv)");
        assertThat(Files.readString(problems.path())).contains("\"Lịch không có ngày này.");
        desk.confirm("Bỏ đợt này");
        assertThat(desk.text()).contains(wrong, "đã bỏ");

        desk.open("/takeover/upload");
        choose(window, "so-2024.csv", register());
        desk.save();
        String batch = desk.code();
        assertThat(desk.text())
                .contains("Cả 300 dòng vào sổ được: 299 đơn đang giải quyết, 1 đơn đã xong", "Số từ 7001 đến 7300")
                .doesNotContain("Phan Thị Mơ Kín");
        assertThat(desk.barriers()).isEmpty();
        desk.confirm("Nhập vào sổ");
        await(() -> desk.open("/takeover/batch?batch=" + batch).text().contains("300 đơn đã vào sổ"));
        assertThat(desk.barriers()).isEmpty();

        desk.seek("bui quang le so cu");
        assertThat(desk.text()).contains("D-TDAN-2024-007150");
        desk.open("/petition/dossier?code=D-TDAN-2024-007150");
        assertThat(desk.text()).contains("Chuyển từ sổ cũ: đợt " + batch, "Bùi Quang Lễ Sổ Cũ");
        assertThat(desk.barriers()).isEmpty();
        assertThat(desk.open("/petition/register").everything()).doesNotContain("Phan Thị Mơ Kín");
        assertThat(PublicApi.inspectorate(product)
                        .get("/v1/petitions/D-TDAN-2024-007150")
                        .status())
                .isEqualTo(200);

        desk.open("/takeover/batch?batch=" + batch)
                .type("Lý do hoàn tác", "Nhập thử")
                .confirm("Hoàn tác đợt này");
        assertThat(desk.text()).contains("đã hoàn tác", "Nhập thử");
        assertThat(PublicApi.inspectorate(product)
                        .get("/v1/petitions/D-TDAN-2024-007150")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_books_begin_behind_the_old_ones_and_what_was_counted_on_paper_is_told(Browser window, Product product) {
        IntakeDesk desk = IntakeDesk.signedIn(window, "vanphong").open("/takeover/numbers");
        assertThat(desk.barriers()).isEmpty();
        desk.select("Sổ", "Sổ đơn")
                .type("Năm", "2023")
                .type("Số cuối của sổ cũ", "214")
                .type("Căn cứ", "Sổ giấy năm 2023")
                .confirm("Đặt số bắt đầu");
        assertThat(desk.told()).anyMatch(line -> line.contains("215"));
        assertThat(desk.text()).contains("Sổ đơn 2023", "Sổ giấy năm 2023");
        desk.select("Sổ", "Sổ tiếp công dân")
                .type("Số cuối của sổ cũ", "1")
                .type("Căn cứ", "Nhầm")
                .confirm("Đặt số bắt đầu");
        assertThat(desk.told()).anyMatch(line -> line.contains("Sổ của năm này đã có số"));

        desk.open("/takeover/balances");
        assertThat(desk.barriers()).isEmpty();
        desk.type("Ngày đầu kỳ", "1/1/2022")
                .type("Ngày cuối kỳ", "31/12/2022")
                .type("Khiếu nại – Mới nhận", "10")
                .type("Khiếu nại – Đã xong", "9")
                .type("Căn cứ", "Sổ giấy năm 2022")
                .save();
        assertThat(desk.told()).anyMatch(line -> line.contains("phải bằng đã xong cộng còn lại"));
        desk.type("Khiếu nại – Còn lại", "1").save();
        assertThat(desk.text()).contains("Từ 01/01/2022 đến 31/12/2022", "Sổ giấy năm 2022");
        assertThat(desk.barriers()).isEmpty();
        assertThat(PublicApi.inspectorate(product).get("/v1/opening-balances").body())
                .contains("\"from\":\"2022-01-01\"", "\"received\":10");
    }

    private static void choose(Browser window, String name, String content) {
        window.page()
                .getByLabel("Tệp sổ đơn")
                .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(UTF_8)));
        window.page().getByLabel("Tệp sổ đơn").focus();
    }

    private static String register() {
        StringBuilder rows = new StringBuilder(HEAD);
        for (int row = 0; row < ROWS; row++) {
            rows.append(FIRST + row)
                    .append(row == 4 ? ";05/01/2024;" : ";08/01/2024;")
                    .append(row == 149 ? "Bùi Quang Lễ Sổ Cũ" : row == 9 ? "Phan Thị Mơ Kín" : "Nguyễn Thị Hường")
                    .append(";Tổ 8, phường Thịnh Đán;Đường điện tổ dân phố;")
                    .append(row == 9 ? "Tố cáo" : "Phản ánh")
                    .append(row == 12 ? ";Đã trả lời;15/01/2024\n" : ";;\n");
        }
        return rows.toString();
    }

    /** Looks again until it is so; each look opens a page and so takes its time. */
    private static void await(BooleanSupplier so) {
        for (int looks = 0; looks < 200; looks++) {
            if (so.getAsBoolean()) {
                return;
            }
        }
        throw new AssertionError("the import did not end");
    }
}
