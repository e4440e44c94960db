package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiepdan.petition.PetitionKind.COMPLAINT;
import static vn.tiepdan.petition.PetitionKind.DENUNCIATION;
import static vn.tiepdan.petition.PetitionKind.RECOMMENDATION;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepdan.duplicate.Likeness;
import vn.tiepdan.duplicate.Lookalike;
import vn.tiepdan.duplicate.LookalikeRegister;
import vn.tiepdan.duplicate.LookalikeStep;
import vn.tiepdan.duplicate.Lookalikes;
import vn.tiepdan.duplicate.TypedPetition;
import vn.tiepdan.identity.CitizenKind;
import vn.tiepdan.identity.PaperKind;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.petition.IntakeSource;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionIntake;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.SealAsDenunciation;
import vn.tiepdan.petition.TakeInPetition;

/** What is found like a petition being typed, on a real database; and that nothing under seal ever is. */
class StoredLookalikesTest {

    private static final String PLOT =
            "Khiếu nại việc cấp giấy chứng nhận thửa đất số 123, tờ bản đồ số 45 cho hộ liền kề";
    private static final String WATER = "Nước thải từ cơ sở giết mổ chảy ra mương làm chết lúa của nhiều hộ dân";

    private static WholeHouse house;

    @BeforeAll
    static void start() throws Exception {
        house = new WholeHouse();
    }

    @AfterAll
    static void stop() throws Exception {
        house.close();
    }

    @AfterEach
    void empty() throws Exception {
        house.database()
                .keep(
                        "update petition set stage = 'VOIDED', void_reason = 'x' where book = 'OPEN' and stage <> 'VOIDED'");
    }

    @ParameterizedTest
    @CsvSource({"019184001234", "019 184 001 234", "0191.8400.1234"})
    void the_same_papers_are_the_same_person(String number) {
        PetitionCode stored =
                takeIn(COMPLAINT, somebody("Nguyễn Thị Hường", 1984, "019184001234", "Tổ 8", "0912345678"), WATER);
        assertThat(find(typed(null, null, number, null, null, null)).found())
                .singleElement()
                .satisfies(alike -> {
                    assertThat(alike.code()).isEqualTo(stored);
                    assertThat(alike.why()).containsExactly(Likeness.PAPER);
                });
    }

    @ParameterizedTest
    @CsvSource({"0912345678", "0912.345.678", "+84 912 345 678"})
    void the_same_telephone_is_the_same_person(String telephone) {
        takeIn(COMPLAINT, somebody("Nguyễn Thị Hường", 1984, "019184001234", "Tổ 8", "0912345678"), WATER);
        assertThat(why(typed(null, null, null, telephone, null, null))).containsExactly(Likeness.TELEPHONE);
    }

    @ParameterizedTest
    @CsvSource({"Nguyễn Thị Hường", "nguyen thi huong", "Nguyeenx Thij Huwowngf", "NGUYỄN THỊ HƯỜNG"})
    void the_same_name_and_year_of_birth_are_the_same_person(String name) {
        takeIn(COMPLAINT, somebody("Nguyễn Thị Hường", 1984, "019184001234", "Tổ 8", null), WATER);
        assertThat(why(typed(name, 1984, null, null, null, null))).containsExactly(Likeness.BORN);
        assertThat(why(typed(name, 1990, null, null, null, null))).containsExactly(Likeness.NAME);
        assertThat(why(typed(name, null, null, null, "tổ 8, phường Thịnh Đán", null)))
                .containsExactly(Likeness.NEIGHBOUR, Likeness.AREA);
        assertThat(why(typed("Hường", null, null, null, null, null))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Số nhà 12, đường Tân Cương", "12 tan cuong | ", "soos 12 dduowngf Taan Cuwowng"})
    void the_same_house_is_found(String address) {
        takeIn(COMPLAINT, somebody("Trần Văn Khoan", 1966, null, "Số 12, đường Tân Cương, tổ 8", null), WATER);
        assertThat(why(typed(null, null, null, null, address, null))).containsExactly(Likeness.ADDRESS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "thửa 123, tờ bản đồ 45 | PLOT",
                "thuwar ddaats soos 123 towf banr ddoof soos 45 | PLOT",
                "to ban do so 45 thua dat so 123 | PLOT"
            })
    void the_same_plot_is_found(String text, Likeness why) {
        takeIn(COMPLAINT, somebody("Trần Văn Khoan", 1966, null, "Tổ 3", null), PLOT);
        assertThat(why(typed(null, null, null, null, null, text)).get(0)).isEqualTo(why);
    }

    @Test
    void another_sheet_is_another_plot() {
        takeIn(COMPLAINT, somebody("Trần Văn Khoan", 1966, null, "Tổ 3", null), PLOT);
        assertThat(why(typed(null, null, null, null, null, "thửa 123, tờ bản đồ 46")))
                .isEmpty();
    }

    @Test
    void the_same_project_is_found() {
        takeIn(
                RECOMMENDATION,
                somebody("Trần Văn Khoan", 1966, null, "Tổ 3", null),
                "Dự án Hồ Điều Hòa chậm bồi thường cho các hộ");
        assertThat(why(typed(null, null, null, null, null, "duwj ans hoof ddieeuf hoaf")))
                .containsExactly(Likeness.PROJECT);
    }

    @ParameterizedTest
    @CsvSource({
        "Nước thải từ cơ sở giết mổ chảy ra mương làm chết lúa",
        "nuoc thai tu co so giet mo chay ra muong lam chet lua",
        "Nuwowcs thair tuwf cow sowr gieets moor chayr ra muwowng",
        "Kính gửi ông chủ tịch: nước thải từ cơ sở giết mổ chảy ra mương làm chết lúa của hộ dân"
    })
    void similar_words_are_found_however_they_are_spelled(String text) {
        PetitionCode stored = takeIn(COMPLAINT, somebody("Trần Văn Khoan", 1966, null, "Tổ 3", null), WATER);
        assertThat(find(typed(null, null, null, null, null, text)).found())
                .singleElement()
                .satisfies(alike -> {
                    assertThat(alike.code()).isEqualTo(stored);
                    assertThat(alike.why()).containsExactly(Likeness.TEXT);
                });
    }

    @Test
    void several_reasons_stand_before_one() {
        PetitionCode near = takeIn(COMPLAINT, somebody("Trần Văn Khoan", 1966, null, "Tổ 3", null), WATER);
        PetitionCode same = takeIn(COMPLAINT, somebody("Nguyễn Thị Hường", 1984, "019184001234", "Tổ 8", null), WATER);
        assertThat(find(typed(null, null, "019184001234", null, null, WATER)).found())
                .extracting(Lookalike::code)
                .containsExactly(same, near);
    }

    @Test
    void a_few_are_proposed_however_many_there_are() {
        for (int i = 0; i < 12; i++) {
            takeIn(COMPLAINT, somebody("Trần Văn Khoan", 1966, null, "Tổ 3", null), WATER);
        }
        assertThat(find(typed(null, null, null, null, null, WATER)).found()).hasSize(8);
    }

    @Test
    void another_ward_is_not_asked() {
        takeIn(
                COMPLAINT,
                somebody("Nguyễn Thị Hường", 1984, "019184001234", "Số 12, đường Tân Cương", "0912345678"),
                WATER);
        TypedPetition typed =
                typed("Nguyễn Thị Hường", 1984, "019184001234", "0912345678", "Số 12, đường Tân Cương", WATER);
        assertThat(house.as("vanphong2", LookalikeRegister.class, register -> register.like(typed))
                        .found())
                .isEmpty();
    }

    /** The very same person, telephone, address and words, denouncing and not classified: neither count nor order nor score changes. */
    @Test
    void nothing_under_seal_is_found_or_changes_what_is() {
        PersonalData person =
                somebody("Nguyễn Thị Hường", 1984, "019184001234", "Số 12, đường Tân Cương", "0912345678");
        takeIn(COMPLAINT, somebody("Trần Văn Khoan", 1966, null, "Số 12, đường Tân Cương", null), WATER);
        takeIn(COMPLAINT, somebody("Lê Văn Tám", 1970, null, "Tổ 3", null), WATER);
        TypedPetition typed =
                typed("Nguyễn Thị Hường", 1984, "019184001234", "0912345678", "Số 12, đường Tân Cương", WATER);
        List<Lookalike> before = find(typed).found();
        assertThat(before).hasSize(2);
        takeIn(DENUNCIATION, person, WATER);
        takeIn(null, person, WATER);
        assertThat(find(typed).found()).isEqualTo(before);
    }

    @Test
    void what_turns_out_to_denounce_leaves_no_trait() throws Exception {
        PetitionCode code = takeIn(COMPLAINT, somebody("Nguyễn Thị Hường", 1984, "019184001234", "Tổ 8", null), WATER);
        String traits =
                "select count(*) from lookalike_trait t join petition p on p.id = t.petition_id where p.code = '" + code
                        + "'";
        assertThat(house.database().read(traits)).isNotEqualTo(List.of("0"));
        house.as(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.sealAsDenunciation(
                        code,
                        house.row(code).version(),
                        new SealAsDenunciation("Việc làm sai của cán bộ", null, null, null, null, null)));
        assertThat(house.database().read(traits)).containsExactly("0");
        tellTraits();
        assertThat(house.database().read(traits)).containsExactly("0");
    }

    @Test
    void what_denounces_is_not_compared_while_it_is_typed() {
        takeIn(COMPLAINT, somebody("Nguyễn Thị Hường", 1984, "019184001234", "Tổ 8", null), WATER);
        assertThat(find(kind(DENUNCIATION, false, WATER)).withheld()).isTrue();
        assertThat(find(kind(DENUNCIATION, false, WATER)).found()).isEmpty();
        assertThat(find(kind(null, false, "Tôi tố cáo ông A: " + WATER)).withheld())
                .isTrue();
        assertThat(find(kind(null, false, "toos caos: " + WATER)).withheld()).isTrue();
        assertThat(find(kind(null, true, WATER)).withheld()).isTrue();
        assertThat(find(kind(null, false, WATER)).found()).hasSize(1);
        assertThat(find(kind(COMPLAINT, false, "Trước đây có tố cáo. " + WATER)).found())
                .hasSize(1);
    }

    @Test
    void a_stored_petition_has_its_likes_but_not_itself() {
        PetitionCode first = takeIn(COMPLAINT, somebody("Nguyễn Thị Hường", 1984, "019184001234", "Tổ 8", null), WATER);
        PetitionCode second =
                takeIn(COMPLAINT, somebody("Nguyễn Thị Hường", 1984, "019184001234", "Tổ 8", null), WATER);
        assertThat(house.as("vanphong", LookalikeRegister.class, register -> register.like(second))
                        .found())
                .extracting(Lookalike::code)
                .containsExactly(first);
        PetitionCode sealed =
                takeIn(DENUNCIATION, somebody("Nguyễn Thị Hường", 1984, "019184001234", "Tổ 8", null), WATER);
        assertThat(house.as("vanphong", LookalikeRegister.class, register -> register.like(sealed))
                        .withheld())
                .isTrue();
    }

    @Test
    void who_only_works_on_one_petition_is_shown_no_other() {
        takeIn(COMPLAINT, somebody("Nguyễn Thị Hường", 1984, "019184001234", "Tổ 8", null), WATER);
        assertThat(house.as(
                                "diachinh",
                                LookalikeRegister.class,
                                register -> register.like(kind(COMPLAINT, false, WATER)))
                        .found())
                .isEmpty();
    }

    private static Lookalikes find(TypedPetition typed) {
        return house.as("vanphong", LookalikeRegister.class, register -> register.like(typed));
    }

    private static List<Likeness> why(TypedPetition typed) {
        return find(typed).found().stream()
                .flatMap(alike -> alike.why().stream())
                .toList();
    }

    private static TypedPetition kind(PetitionKind kind, boolean sealed, String text) {
        return new TypedPetition(null, kind, sealed, null, null, null, null, null, text);
    }

    private static TypedPetition typed(
            String name, Integer year, String paper, String telephone, String address, String text) {
        return new TypedPetition(null, COMPLAINT, false, name, year, paper, telephone, address, text);
    }

    private static PetitionCode takeIn(PetitionKind kind, PersonalData author, String text) {
        TakeInPetition paper = new TakeInPetition(
                null, IntakeSource.POST, null, WholeHouse.TODAY, null, text, null, 1, false, author, null);
        PetitionCode code = house.as(
                "vanphong",
                PetitionIntake.class,
                desk -> kind == null ? desk.takeIn(paper) : desk.takeIn(paper, Told.petition(kind)));
        tellTraits();
        return code;
    }

    private static void tellTraits() {
        house.let("vanphong", LookalikeStep.class, LookalikeStep::tellNext);
    }

    private static PersonalData somebody(String name, int born, String number, String address, String telephone) {
        return new PersonalData(
                CitizenKind.PERSON,
                name,
                born,
                null,
                number == null ? PaperKind.NOT_STATED : PaperKind.IDENTITY_CARD,
                number,
                null,
                address,
                telephone);
    }
}
