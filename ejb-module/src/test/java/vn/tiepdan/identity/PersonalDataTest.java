package vn.tiepdan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.text.Normalizer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepdan.shared.Invalid;

class PersonalDataTest {

    private static final String CARD = "019184001234";

    @ParameterizedTest
    @CsvSource({
        "IDENTITY_CARD, 019184001234, 019184001234",
        "IDENTITY_CERTIFICATE, 019184001234, 019184001234",
        "IDENTITY_CARD, 0191 8400 1234, 019184001234",
        "OLD_IDENTITY_CARD, 090123456, 090123456",
        "OLD_IDENTITY_CARD, 090.123.456, 090123456",
        "PASSPORT, b1234567, B1234567",
        "ORGANISATION_PAPER, 12/GGT-HTX, 12/GGT-HTX"
    })
    void a_number_is_kept_without_the_gaps_it_was_typed_with(PaperKind kind, String typed, String kept) {
        assertThat(withPaper(kind, typed).paperNumber()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "IDENTITY_CARD, 01918400123, identity.paper-number.malformed",
        "IDENTITY_CARD, 0191840012345, identity.paper-number.malformed",
        "IDENTITY_CARD, 01918400123a, identity.paper-number.malformed",
        "IDENTITY_CARD, ٠١٩١٨٤٠٠١٢٣٤, identity.paper-number.malformed",
        "IDENTITY_CARD, , identity.paper-number.malformed",
        "IDENTITY_CERTIFICATE, 090123456, identity.paper-number.malformed",
        "OLD_IDENTITY_CARD, 019184001234, identity.old-card-number.malformed",
        "OLD_IDENTITY_CARD, 09012345, identity.old-card-number.malformed",
        "PASSPORT, B123, identity.passport-number.malformed",
        "PASSPORT, B-1234567, identity.passport-number.malformed",
        "ORGANISATION_PAPER, , identity.organisation-paper.missing"
    })
    void a_number_of_another_shape_is_refused_at_its_field(PaperKind kind, String typed, String code) {
        refused("paperNumber", code, () -> withPaper(kind, typed));
    }

    @Test
    void nobody_is_refused_for_having_no_papers_but_the_reason_is_asked() {
        PersonalData person = person("Nguyễn Thị Lan", PaperKind.NONE, CARD, "Để quên ở nhà", "Tổ 8", null);
        assertThat(person.paperNumber()).isNull();
        assertThat(person.noPaperReason()).isEqualTo("Để quên ở nhà");
        refused(
                "noPaperReason",
                "identity.no-paper-reason.missing",
                () -> person("Nguyễn Thị Lan", PaperKind.NONE, null, "  ", "Tổ 8", null));
        refused(
                "noPaperReason",
                "identity.no-paper-reason.too-long",
                () -> person("Nguyễn Thị Lan", PaperKind.NONE, null, "x".repeat(301), "Tổ 8", null));
        assertThat(withPaper(PaperKind.IDENTITY_CARD, CARD).noPaperReason()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn Thị Hường",
                "Đặng Ngữ Ỷ Lữ Ẵm Ổi Ừng Ẩn Ễnh",
                "H'Hen Niê",
                "Y Khoa Êban",
                "Lò Thị Ỉnh",
                "Trần Văn A (Ba)",
                "O’Connor, Jean-Paul",
                "김민준"
            })
    void names_are_kept_composed_however_they_were_typed(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        for (Normalizer.Form form : new Normalizer.Form[] {Normalizer.Form.NFC, Normalizer.Form.NFD}) {
            assertThat(named("  " + Normalizer.normalize(name, form).replace(" ", "  ") + " ")
                            .fullName())
                    .isEqualTo(composed);
        }
    }

    @Test
    void a_name_is_asked_for_and_has_an_end() {
        refused("fullName", "identity.name.missing", () -> named(" \t "));
        refused("fullName", "identity.name.missing", () -> named(null));
        refused("fullName", "identity.name.too-long", () -> named("Ẵ".repeat(201)));
        assertThat(named("Ẵ".repeat(200)).fullName()).hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "Lan'; drop table citizen; --", "0912345678", "-"})
    void what_cannot_be_a_name_is_refused(String typed) {
        refused("fullName", "identity.name.malformed", () -> named(typed));
    }

    @Test
    void an_organisation_may_be_called_anything_that_holds_a_letter() {
        assertThat(organisation("HTX “Chè 24/7” <Tân Cương>").fullName()).isEqualTo("HTX “Chè 24/7” <Tân Cương>");
        refused("fullName", "identity.name.malformed", () -> organisation("!!!"));
    }

    @Test
    void markup_and_sql_in_an_address_stay_text() {
        String address = "<b>Tổ 8</b>'; delete from citizen; --";
        assertThat(person("Nguyễn Thị Lan", PaperKind.IDENTITY_CARD, CARD, null, address, null)
                        .address())
                .isEqualTo(address);
    }

    @Test
    void an_address_is_asked_for_and_has_an_end() {
        refused("address", "identity.address.missing", () -> at(" "));
        refused("address", "identity.address.too-long", () -> at("x".repeat(301)));
    }

    @ParameterizedTest
    @CsvSource({
        "0912 345 678, 0912345678",
        "+84912345678, 0912345678",
        "0208.3851.234, 02083851234",
    })
    void a_telephone_number_is_kept_in_one_shape(String typed, String kept) {
        assertThat(reachedBy(typed).telephone()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"912345678", "09123", "0912345678901", "không có", "+44912345678"})
    void another_telephone_number_is_refused(String typed) {
        refused("telephone", "identity.telephone.malformed", () -> reachedBy(typed));
    }

    @ParameterizedTest
    @ValueSource(ints = {1899, 2101, 0, -5})
    void a_year_nobody_was_born_in_is_refused(int year) {
        refused(
                "birthYear",
                "identity.birth-year.malformed",
                () -> new PersonalData(
                        CitizenKind.PERSON,
                        "Nguyễn Thị Lan",
                        year,
                        Sex.FEMALE,
                        PaperKind.IDENTITY_CARD,
                        CARD,
                        null,
                        "Tổ 8",
                        null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bà Nguyễn Thị Hường trình bày",
                "bà nguyen thi huong.",
                "NGUYỄN  THỊ\nHƯỜNG",
                "(Nguyễn-Thị-Hường)",
                "CCCD 0191 8400 1234",
                "số 019.184.001-234 cấp năm 2021",
                "gọi 0912 345 678",
                "gọi +84 912 345 678",
                "gọi (0912) 345.678"
            })
    void a_text_that_tells_who_it_is_is_found_out(String text) {
        assertThat(huong().isNamedIn(text)).isTrue();
        assertThat(huong().isNamedIn(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ngu\u200byễn Thị Hường",
                "Nguyễn\u00ad Thị Hường",
                "0912\u2060345678",
                "bà Nguyễn Hường",
                "nhà số 12 đường Tân Cương",
                "12, Tân Cương",
                "Nguyen_Thi_Huong.pdf"
            })
    void nor_do_unseen_marks_short_names_or_the_house_hide_him(String text) {
        assertThat(atHome("Số 12, đường Tân Cương, tổ 8").isNamedIn(text)).isTrue();
        assertThat(atHome("12 Tân Cương, tổ 8").isNamedIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tổ 8", "Số 12, tổ 8", "Ngõ 9 đường Tân Cương", "Tân Cương", ","})
    void an_address_without_house_and_street_tells_nothing(String address) {
        assertThat(atHome(address).isNamedIn("thửa số 12, tổ 8, gần ngõ 9 đường Tân Cương"))
                .isFalse();
    }

    private static PersonalData atHome(String address) {
        return person("Nguyễn Thị Hường", PaperKind.IDENTITY_CARD, CARD, null, address, "0912345678");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tranh chấp ranh giới thửa 112", "Nguyễn Thị Hườngg", "Ông Nguyễn Văn Thị Hường", "", "."})
    void a_text_about_something_else_is_not(String text) {
        assertThat(huong().isNamedIn(text)).isFalse();
        assertThat(huong().isNamedIn(null)).isFalse();
    }

    @Test
    void the_number_of_a_passport_is_found_in_small_letters_too() {
        assertThat(withPaper(PaperKind.PASSPORT, "B1234567").isNamedIn("hộ chiếu b 1234567"))
                .isTrue();
    }

    @Test
    void a_short_number_of_an_organisations_paper_does_not_forbid_every_text_with_that_number() {
        assertThat(withPaper(PaperKind.ORGANISATION_PAPER, "12").isNamedIn("thửa đất số 12"))
                .isFalse();
    }

    @Test
    void it_never_prints_itself() {
        assertThat(huong()).hasToString("PersonalData[…]");
    }

    private static PersonalData huong() {
        return person("Nguyễn Thị Hường", PaperKind.IDENTITY_CARD, CARD, null, "Tổ 8", "0912345678");
    }

    private static PersonalData named(String name) {
        return person(name, PaperKind.IDENTITY_CARD, CARD, null, "Tổ 8", null);
    }

    private static PersonalData at(String address) {
        return person("Nguyễn Thị Lan", PaperKind.IDENTITY_CARD, CARD, null, address, null);
    }

    private static PersonalData reachedBy(String telephone) {
        return person("Nguyễn Thị Lan", PaperKind.IDENTITY_CARD, CARD, null, "Tổ 8", telephone);
    }

    private static PersonalData withPaper(PaperKind kind, String number) {
        return person("Nguyễn Thị Lan", kind, number, "Không kèm", "Tổ 8", null);
    }

    private static PersonalData organisation(String name) {
        return new PersonalData(
                CitizenKind.ORGANISATION, name, null, null, PaperKind.ORGANISATION_PAPER, "12/GGT", null, "Tổ 8", null);
    }

    private static PersonalData person(
            String name, PaperKind kind, String number, String noPaperReason, String address, String telephone) {
        return new PersonalData(
                CitizenKind.PERSON, name, 1984, Sex.FEMALE, kind, number, noPaperReason, address, telephone);
    }

    private static void refused(String field, String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Invalid.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.arguments()).isEmpty();
        });
    }

    @Test
    void a_paper_that_states_no_number_needs_no_reason() {
        PersonalData author = new PersonalData(
                null, "Nguyễn Thị Lan", null, null, PaperKind.NOT_STATED, "019184001234", "Quên", "Tổ 8", null);
        assertThat(author.paperNumber()).isNull();
        assertThat(author.noPaperReason()).isNull();
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThatThrownBy(() ->
                        new PersonalData(null, null, 1815, null, PaperKind.IDENTITY_CARD, "12345", null, " ", "12"))
                .isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.all())
                        .extracting(Invalid::field, Invalid::code)
                        .containsExactly(
                                tuple("fullName", "identity.name.missing"),
                                tuple("address", "identity.address.missing"),
                                tuple("birthYear", "identity.birth-year.malformed"),
                                tuple("telephone", "identity.telephone.malformed"),
                                tuple("paperNumber", "identity.paper-number.malformed")));
    }
}
