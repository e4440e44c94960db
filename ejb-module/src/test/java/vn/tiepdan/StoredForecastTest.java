package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiepdan.forecast.Destination;
import vn.tiepdan.forecast.DraftForecast;
import vn.tiepdan.forecast.ForecastDesk;
import vn.tiepdan.forecast.ForecastRegister;
import vn.tiepdan.forecast.ForecastRow;
import vn.tiepdan.forecast.ForecastScore;
import vn.tiepdan.forecast.ForecastState;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.DomainException;

/** Forecasts from the first word to the score, on a real database. */
class StoredForecastTest {

    private static final UnitCode WARD = new UnitCode("TDAN");
    private static final LocalDate TODAY = WholeHouse.TODAY;
    private static final MatterCode CASE = new MatterCode("VV-TDAN-2024-000001");

    private WholeHouse house;

    @BeforeEach
    void start() throws Exception {
        house = new WholeHouse();
        house.database().keep("""
                insert into matter (id, version, code, unit_code, title, folded_title, field, confidential, opened_on, opened_by) values
                    (1, 1, 'VV-TDAN-2024-000001', 'TDAN', 'Đường Quang Trung', 'duong quang trung', 'LAND', false, '2024-05-02', 'vanphong'),
                    (2, 1, 'VTC-TDAN-2024-ABCDEF', 'TDAN', 'Việc kín', 'viec kin', 'LAND', true, '2024-05-02', 'vanphong')""", """
                insert into officer (code, full_name) values ('congan', 'Vũ Công An')""", """
                insert into position_holding (id, officer_code, unit_code, title_vi, title_en, valid_from)
                    values (90, 'congan', 'TDAN', 'Công an', 'Police', '2024-01-01')""", """
                insert into role_grant (id, officer_code, role, unit_code, valid_from) values (90, 'congan', 'POLICE', 'TDAN', '2024-01-01')""", """
                insert into residential_group (id, version, code, unit_code, number, name, tile_row, tile_column)
                    values (1, 1, 'TDAN-T12', 'TDAN', 12, 'Tổ 12', 1, 1)""");
    }

    @AfterEach
    void stop() throws Exception {
        house.close();
    }

    @Test
    void a_forecast_goes_from_its_draft_to_its_score() {
        String code = draft("vanphong", said(70, TODAY, TODAY.plusDays(5)));
        refused("forecast.own", () -> {
            String own = draft("chutich", said(70, TODAY, TODAY.plusDays(5)));
            house.let("chutich", ForecastDesk.class, desk -> desk.approve(own, 1));
        });
        refused("organisation.role.not-in-this-ward", () -> act("vanphong", desk -> desk.approve(code, 1)));
        refused("forecast.not-approved", () -> act("diachinh", desk -> desk.watch(code, 1)));
        act("chutich", desk -> desk.approve(code, 1));
        refused("forecast.fixed", () -> act("vanphong", desk -> desk.change(code, 2, said(5, TODAY, TODAY))));
        refused("forecast.stale", () -> act("diachinh", desk -> desk.watch(code, 1)));
        refused("forecast.not-yours", () -> act("vanphong", desk -> desk.watch(code, 2)));
        refused("forecast.not-watched", () -> act("vanphong", desk -> desk.score(code, 2, 12, "Có")));
        act("diachinh", desk -> desk.watch(code, 2));
        refused("forecast.not-over", () -> act("vanphong", desk -> desk.score(code, 3, 0, "Không ai")));
        refused("forecast.came-missing", () -> act("vanphong", desk -> desk.score(code, 3, null, "Có")));
        refused("forecast.outcome-missing", () -> act("vanphong", desk -> desk.score(code, 3, 8, " ")));
        act("vanphong", desk -> desk.score(code, 3, 18, "Mười tám người đến Trụ sở của tỉnh"));
        assertThat(row("vanphong", code)).satisfies(row -> {
            assertThat(row.state()).isEqualTo(ForecastState.HIT);
            assertThat(row.brier()).isEqualByComparingTo("0.09");
            assertThat(row.groupName()).isEqualTo("Tổ 12");
        });
    }

    @Test
    void what_did_not_happen_is_said_after_the_last_day_and_scores_are_averaged() {
        String hit = watched(80, TODAY, TODAY.plusDays(1));
        String miss = watched(40, TODAY, TODAY.plusDays(1));
        act("vanphong", desk -> desk.score(hit, 3, 12, "Có"));
        house.day(TODAY.plusDays(2));
        assertThat(row("vanphong", miss).isToBeScored(TODAY.plusDays(2))).isTrue();
        act("vanphong", desk -> desk.score(miss, 3, 3, "Chỉ ba người"));
        assertThat(row("vanphong", miss).state()).isEqualTo(ForecastState.MISS);
        ForecastScore score = house.as("chutich", ForecastRegister.class, register -> register.score(WARD));
        // (0.2² + 0.4²) / 2
        assertThat(score).isEqualTo(new ForecastScore(2, 1, new BigDecimal("0.100"), new BigDecimal("8.0")));
    }

    @Test
    void the_police_write_too_and_who_is_concerned_sees_no_forecast() throws Exception {
        String theirs = draft("congan", about(null, "TDAN-T12", 60, TODAY, TODAY));
        String ours = draft("vanphong", said(60, TODAY, TODAY));
        assertThat(find("congan")).hasSize(2);
        assertThat(row("vanphong", ours).matter()).isEqualTo(CASE);
        assertThat(find("vanphong")).extracting(ForecastRow::code).containsExactly(ours, theirs);
        refused("forecast.not-found", () -> row("vanphong2", ours));
        house.database().keep("""
                insert into visit (id, version, code, intake_code, unit_code, book, book_year, book_number, stage, type, place, visited_on, time_in,
                    received_by, kind, field, content, folded_content, people, representatives, ordinal, interpreter, signed, matter_code)
                values (1, 1, 'L-TDAN-2024-000001', 'LT-TDAN-2024-Z00001', 'TDAN', 'OPEN', 2024, 1, 'CLASSIFIED', 'REGULAR', 'RECEPTION_ROOM',
                    '2024-06-10', '08:00', 'vanphong', 'FEEDBACK', 'LAND', 'Việc', 'viec', 6, 1, 'FIRST', false, true, 'VV-TDAN-2024-000001')""", "insert into visit_concern (visit_id, officer_code) values (1, 'diachinh')");
        refused("forecast.not-found", () -> row("diachinh", ours));
        assertThat(find("diachinh")).extracting(ForecastRow::code).containsExactly(theirs);
    }

    @Test
    void the_front_and_the_party_see_no_forecast_and_are_not_told_whether_there_is_one() throws Exception {
        String code = draft("vanphong", said(60, TODAY, TODAY));
        house.database().keep("""
                insert into officer (code, full_name) values ('mattran', 'Lưu Văn Mặt')""", """
                insert into role_grant (id, officer_code, role, unit_code, valid_from) values (91, 'mattran', 'FRONT', 'TDAN', '2024-01-01')""");
        assertThat(find("mattran")).isEmpty();
        assertThat(house.count("mattran", ForecastRegister.class, register -> register.count(null, false)))
                .isZero();
        refused("forecast.not-found", () -> row("mattran", code));
        refused("forecast.not-found", () -> row("mattran", "DB-TDAN-2024-9999"));
        refused("forecast.not-found", () -> act("mattran", desk -> desk.watch(code, 1)));
        assertThat(house.as("mattran", ForecastRegister.class, register -> register.score(WARD))
                        .scored())
                .isZero();
    }

    @Test
    void what_cannot_be_a_forecast_is_refused() {
        refused(
                "forecast.confidential",
                () -> draft("vanphong", about(new MatterCode("VTC-TDAN-2024-ABCDEF"), null, 60, TODAY, TODAY)));
        refused("forecast.about-nothing", () -> about(null, null, 60, TODAY, TODAY));
        refused("forecast.likelihood", () -> said(100, TODAY, TODAY));
        refused("forecast.ends-before-it-begins", () -> said(50, TODAY, TODAY.minusDays(1)));
        refused("forecast.period-too-long", () -> said(50, TODAY, TODAY.plusDays(93)));
        refused("forecast.over", () -> draft("vanphong", said(50, TODAY.minusDays(9), TODAY.minusDays(2))));
        refused("warning.group.not-found", () -> draft("vanphong", about(CASE, "TDAN-T99", 50, TODAY, TODAY)));
        refused(
                "forecast.expected",
                () -> new DraftForecast(
                        null,
                        CASE,
                        null,
                        Destination.CITY,
                        TODAY,
                        TODAY,
                        50,
                        4,
                        "Dấu hiệu",
                        "Ứng phó",
                        new OfficerCode("diachinh")));
        refused(
                "forecast.owner-of-another-unit",
                () -> draft(
                        "vanphong",
                        new DraftForecast(
                                null,
                                CASE,
                                null,
                                Destination.CITY,
                                TODAY,
                                TODAY,
                                50,
                                6,
                                "Dấu hiệu",
                                "Ứng phó",
                                new OfficerCode("vanphong2"))));
        refused("organisation.role.not-in-this-ward", () -> draft("motcua", said(50, TODAY, TODAY)));
    }

    private String watched(int likelihood, LocalDate from, LocalDate to) {
        String code = draft("vanphong", said(likelihood, from, to));
        act("chutich", desk -> desk.approve(code, 1));
        act("diachinh", desk -> desk.watch(code, 2));
        return code;
    }

    private static DraftForecast said(int likelihood, LocalDate from, LocalDate to) {
        return about(CASE, "TDAN-T12", likelihood, from, to);
    }

    private static DraftForecast about(MatterCode matter, String group, int likelihood, LocalDate from, LocalDate to) {
        return new DraftForecast(
                null,
                matter,
                group,
                Destination.PROVINCE,
                from,
                to,
                likelihood,
                20,
                "Các hộ hẹn nhau thuê xe",
                "Đối thoại trước ngày đó",
                new OfficerCode("diachinh"));
    }

    private String draft(String officer, DraftForecast said) {
        return house.as(officer, ForecastDesk.class, desk -> desk.draft(said));
    }

    private void act(String officer, Consumer<ForecastDesk> deed) {
        house.let(officer, ForecastDesk.class, deed);
    }

    private ForecastRow row(String officer, String code) {
        return house.as(officer, ForecastRegister.class, register -> register.row(code));
    }

    private List<ForecastRow> find(String officer) {
        return house.list(officer, ForecastRegister.class, register -> register.find(null, true, 0, 20));
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
