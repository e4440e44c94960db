package vn.tiepdan.journey;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A scan attached to a denunciation: who attached it reads it again, the others see that it is there. */
@OnTheProduct
class SealedPapersJourney {

    private static final Pattern FILE = Pattern.compile("/papers/file/(TL-[0-9A-Z]+)");
    private static final String NAME = "Ảnh chụp quán Gió Lành 2024.png";

    /** One dot, and beside it the words "Author" and the mark. */
    private static final byte[] SCAN = marked();

    @Test
    void who_may_see_a_denunciation_reads_neither_its_papers_nor_their_names(Browser counter, Browser other) {
        IntakeDesk desk = IntakeDesk.signedIn(counter, "motcua").open("/reception/visit-new");
        desk.type("Họ tên (hoặc tên tổ chức)", "Mai Thị Kín Tiếng")
                .type("Số giấy tờ", "019175112233")
                .type("Điện thoại", "0988112233")
                .type("Địa chỉ", "Ngõ Kín Tiếng 5")
                .type("Nội dung trình bày", "Tố cáo việc thu tiền không có phiếu.")
                .choose("Tố cáo")
                .save();
        String visit = desk.code();
        desk.open("/reception/visit?code=" + visit + "&act=attach");
        counter.page()
                .getByLabel("Tệp", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload(NAME, "image/png", SCAN));
        desk.save();
        assertThat(desk.text()).contains("tệp 1 (PNG)").doesNotContain("Gió Lành");

        List<String> codes = FILE.matcher(counter.page().content())
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(codes).hasSize(1);
        APIResponse mine = counter.page().request().get(counter.address(codes.get(0)));
        assertThat(mine.status()).isEqualTo(200);
        assertThat(new String(mine.body(), ISO_8859_1)).contains("IDAT").doesNotContain("Kin-Tieng");
        assertThat(mine.headers().get("content-disposition")).doesNotContain("2024");

        IntakeDesk.signedIn(other, "chutich").open("/reception/visit?code=" + visit);
        assertThat(other.page().locator("main").innerText()).contains("tệp 1 (PNG)");
        assertThat(other.page().content()).doesNotContain(codes.get(0)).doesNotContain("0988112233");
        assertThat(other.page().request().get(other.address(codes.get(0))).status())
                .isEqualTo(404);
    }

    private static byte[] marked() {
        byte[] dot = Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        byte[] words = "Author\0Kin-Tieng".getBytes(ISO_8859_1);
        java.nio.ByteBuffer whole = java.nio.ByteBuffer.allocate(dot.length + words.length + 12);
        whole.put(dot, 0, 33)
                .putInt(words.length)
                .put("tEXt".getBytes(ISO_8859_1))
                .put(words);
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(whole.array(), 37, words.length + 4);
        return whole.putInt((int) sum.getValue()).put(dot, 33, dot.length - 33).array();
    }
}
