package vn.tiepdan.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However a Vietnamese word is written, it is the same word. */
class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "đất, ddaats, dat",
        "đất, ddatas, dat",
        "đất, daatsd, dat",
        "nhà, nhaf, nha",
        "thửa, thuwar, thua",
        "thửa, thuawr, thua",
        "thửa, thuwra, thua",
        "chấp, chaaps, chap",
        "chấp, chaasp, chap",
        "chấp, chapas, chap",
        "tranh, tranh, tranh",
        "đường, dduowngf, duong",
        "đường, dduwowngf, duong",
        "đường, dduongwf, duong",
        "đường, DDUWOWNGF, duong",
        "người, nguowif, nguoi",
        "người, nguwowif, nguoi",
        "người, nguoiwf, nguoi",
        "nước, nwocs, nuoc",
        "nước, nuowcs, nuoc",
        "lưu, luwu, luu",
        "lưu, luuw, luu",
        "khiếu, khieeus, khieu",
        "khiếu, khieesu, khieu",
        "nại, naij, nai",
        "giấy, giaays, giay",
        "chứng, chuwngs, chung",
        "nhận, nhaajn, nhan",
        "nhận, nhanaj, nhan",
        "quyền, quyeenf, quyen",
        "quyền, quyenef, quyen",
        "sử, suwr, su",
        "dụng, dungj, dung",
        "xã, xax, xa",
        "rừng, ruwngf, rung",
        "số, soos, so",
        "sổ, soor, so",
        "xóa, xoas, xoa",
        "xoá, xosa, xoa",
        "hòa, hoaf, hoa",
        "hoà, hofa, hoa",
        "thúy, thuys, thuy",
        "thuý, thusy, thuy",
        "quý, quys, qui",
        "quí, quis, qui",
        "kỹ, kyx, ki",
        "kĩ, kix, ki",
        "Nguyễn, Nguyeenx, nguyen",
        "Nguyễn, Nguyeenxz, nguyen",
        "Hường, Huwowngf, huong",
        "Ðán, ddans, dan",
        "đang, dangd, dang",
        "trợ, trowj, tro",
        "ủy, uyr, uy",
        "yêu, yeeu, yeu"
    })
    void one_word_in_every_spelling(String accented, String keys, String reduced) {
        assertThat(Spelling.reduced(accented)).isEqualTo(reduced);
        assertThat(Spelling.reduced(keys)).isEqualTo(reduced);
    }

    @Test
    void a_sentence_typed_without_the_input_method_is_the_same_sentence() {
        assertThat(Spelling.reduced(
                        "Tranh chaaps thuwar ddaats soos 12, towf banr ddoof 7 cuar baf Nguyeenx Thij Huwowngf"))
                .isEqualTo(Spelling.reduced("Tranh chấp thửa đất số 12, tờ bản đồ 7 của bà Nguyễn Thị Hường"))
                .isEqualTo(Spelling.reduced("TRANH CHAP THUA DAT SO 12 (to ban do 7) cua ba Nguyen Thi Huong"));
    }

    @ParameterizedTest
    @CsvSource({"thúy, thúi", "lan, lân đất", "mai, may", "tư, tu hú", "bán, bán đất", "hai, hay"})
    void different_words_stay_different(String one, String other) {
        assertThat(Spelling.reduced(one)).isNotEqualTo(Spelling.reduced(other));
    }

    @Test
    void numbers_stay_and_what_is_no_word_is_maimed_alike() {
        assertThat(Spelling.words("Số 214/QĐ-UBND ngày 3/6"))
                .containsExactly("so", "214", "qd", "ubn", "ngay", "3", "6");
        assertThat(Spelling.words("A12s")).containsExactly("a12s");
        assertThat(Spelling.words(null)).isEmpty();
        assertThat(Spelling.words("  ·  ")).isEmpty();
    }
}
