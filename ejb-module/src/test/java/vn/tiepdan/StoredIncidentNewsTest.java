package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiepdan.hotspot.DecideGround;
import vn.tiepdan.hotspot.WatchDesk;
import vn.tiepdan.hotspot.WatchGround;
import vn.tiepdan.hotspot.WatchNumber;
import vn.tiepdan.incident.Destination;
import vn.tiepdan.incident.IncidentCode;
import vn.tiepdan.incident.IncidentDesk;
import vn.tiepdan.incident.IncidentRegister;
import vn.tiepdan.incident.IncidentRow;
import vn.tiepdan.incident.IncidentWatch;
import vn.tiepdan.incident.OptionTold;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.notice.NoticeRegister;
import vn.tiepdan.notice.NoticeRow;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.reception.ReceptionDesk;
import vn.tiepdan.reception.VisitCode;

/** Who is told of a gathering, of what was not done about it in time, and of what it grew to; on a real database. */
class StoredIncidentNewsTest {

    private static final UnitCode WARD = new UnitCode("TDAN");
    private static final LocalDate TODAY = WholeHouse.TODAY;
    private static final String MATTER = "VV-TDAN-2024-000001";

    private WholeHouse house;

    @BeforeEach
    void start() throws Exception {
        house = new WholeHouse();
        house.database()
                .keep(
                        "insert into officer (code, full_name) values ('congan', 'Ngô Tiến Dũng'), ('congan2', 'Vi Văn Hải')",
                        """
                insert into position_holding (id, officer_code, unit_code, title_vi, title_en, valid_from) values
                    (101, 'congan', 'TDAN', 'Cán bộ', 'Officer', '2024-01-01'), (102, 'congan2', 'TTHINH', 'Cán bộ', 'Officer', '2024-01-01')""",
                        """
                insert into role_grant (id, officer_code, role, unit_code, valid_from) values
                    (101, 'congan', 'POLICE', 'TDAN', '2024-01-01'), (102, 'congan2', 'POLICE', 'TTHINH', '2024-01-01')""",
                        """
                insert into matter (id, version, code, unit_code, title, folded_title, field, confidential, opened_on, opened_by) values
                    (1, 1, 'VV-TDAN-2024-000001', 'TDAN', 'Thu hồi đất', 'thu hoi dat', 'LAND', false, '2024-01-02', 'vanphong')""");
    }

    @AfterEach
    void stop() throws Exception {
        house.close();
    }

    @Test
    void the_chair_the_office_and_the_police_of_the_ward_are_told_once_of_a_sign_and_of_a_gathering() {
        IncidentCode code = signal();
        for (String officer : List.of("chutich", "vanphong", "congan")) {
            assertThat(told(officer))
                    .extracting(NoticeRow::words, NoticeRow::subjectKind, NoticeRow::subjectCode)
                    .containsExactly(tuple("incident.news.signalled", "INCIDENT", code.value()));
        }
        assertThat(told("chutich").get(0).arguments()).containsExactly("12", "09:00 18/06/2024");
        count(code, 14);
        confirm(code);
        count(code, 15);
        assertThat(told("congan"))
                .extracting(NoticeRow::words)
                .containsExactlyInAnyOrder("incident.news.signalled", "incident.news.confirmed");
        for (String officer : List.of("motcua", "diachinh", "hoidong", "congan2", "vanphong2")) {
            assertThat(told(officer)).isEmpty();
        }
    }

    @Test
    void a_sign_that_nobody_looked_at_is_told_to_the_chair_and_the_office_after_half_an_hour() {
        signal();
        at(29);
        assertThat(words("chutich")).doesNotContain("incident.news.unanswered");
        at(30);
        at(31);
        assertThat(words("chutich")).containsOnlyOnce("incident.news.unanswered");
        assertThat(words("vanphong")).containsOnlyOnce("incident.news.unanswered");
        assertThat(words("congan")).doesNotContain("incident.news.unanswered");
    }

    @Test
    void a_sign_that_was_confirmed_in_time_is_not() {
        confirm(signal());
        at(60);
        assertThat(words("chutich")).doesNotContain("incident.news.unanswered");
    }

    @Test
    void a_flash_report_that_is_missing_is_told_once_after_its_two_hours() {
        confirm(signal());
        at(120);
        assertThat(words("chutich")).doesNotContain("incident.news.report-missing");
        at(121);
        at(180);
        assertThat(words("chutich")).containsOnlyOnce("incident.news.report-missing");
        assertThat(words("vanphong")).containsOnlyOnce("incident.news.report-missing");
        assertThat(told("vanphong"))
                .filteredOn(row -> row.words().equals("incident.news.report-missing"))
                .singleElement()
                .satisfies(row -> assertThat(row.arguments()).containsExactly("11:00 18/06/2024"));
    }

    @Test
    void a_flash_report_that_was_sent_is_not_missed() {
        IncidentCode code = signal();
        confirm(code);
        let(desk -> desk.report(
                code,
                version(code),
                "12 người trước cổng",
                null,
                List.of(new OptionTold("Mời đối thoại", "Nhanh", "Cần phòng", "Hai cán bộ"))));
        at(121);
        assertThat(words("chutich")).doesNotContain("incident.news.report-missing");
    }

    @Test
    void whom_the_case_is_about_hears_nothing_of_it_and_what_he_heard_is_taken_back() throws Exception {
        VisitCode visit = visitOfTheCase();
        IncidentCode code = signal();
        assertThat(words("chutich")).containsExactly("incident.news.signalled");
        concerns(visit, "chutich");
        confirm(code);
        link(code);
        assertThat(told("chutich")).isEmpty();
        at(121);
        assertThat(told("chutich")).isEmpty();
        assertThat(words("vanphong")).contains("incident.news.report-missing");
    }

    @Test
    void that_a_record_turns_out_to_be_about_him_takes_back_what_he_heard() throws Exception {
        VisitCode visit = visitOfTheCase();
        IncidentCode code = signal();
        confirm(code);
        link(code);
        assertThat(told("chutich")).hasSize(2);
        concerns(visit, "chutich");
        assertThat(told("chutich")).isEmpty();
        assertThat(told("congan")).hasSize(2);
    }

    @Test
    void a_record_about_him_that_joins_the_case_takes_back_what_he_heard() throws Exception {
        visitOfTheCase();
        IncidentCode code = signal();
        confirm(code);
        link(code);
        VisitCode other = house.come(PetitionKind.FEEDBACK);
        concerns(other, "chutich");
        assertThat(told("chutich")).hasSize(2);
        house.let(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.join(other, house.row(other).version(), new MatterCode(MATTER)));
        assertThat(told("chutich")).isEmpty();
    }

    @Test
    void a_gathering_whose_case_reaches_the_rule_is_marked_and_the_chair_is_told() throws Exception {
        rule(WatchNumber.HOT_SPOT_VISITS, 1);
        rule(WatchNumber.HOT_SPOT_GROUNDS, 1);
        visitOfTheCase();
        IncidentCode code = signal();
        confirm(code);
        link(code);
        assertThat(row(code).hotSpot()).isNull();
        acute();
        assertThat(row(code).hotSpot()).isNull();
        count(code, 25);
        assertThat(row(code).hotSpot()).contains("25 người");
        assertThat(words("chutich")).containsOnlyOnce("incident.news.hot-spot");
        count(code, 26);
        assertThat(row(code).hotSpot()).contains("25 người");
    }

    @Test
    void a_ground_that_is_confirmed_while_they_are_there_marks_them() throws Exception {
        rule(WatchNumber.HOT_SPOT_VISITS, 1);
        rule(WatchNumber.HOT_SPOT_GROUNDS, 1);
        rule(WatchNumber.HOT_SPOT_PEOPLE, 10);
        visitOfTheCase();
        IncidentCode code = signal();
        confirm(code);
        link(code);
        assertThat(row(code).hotSpot()).isNull();
        acute();
        assertThat(row(code).hotSpot()).isNotNull();
    }

    private void acute() {
        house.let(
                "vanphong",
                WatchDesk.class,
                desk -> desk.confirm(
                        new MatterCode(MATTER),
                        new DecideGround(WatchGround.ACUTE, List.of(), null, "Gay gắt", TODAY.plusDays(20))));
    }

    private VisitCode visitOfTheCase() throws Exception {
        VisitCode visit = house.come(PetitionKind.FEEDBACK);
        house.database().keep("update visit set matter_code = '" + MATTER + "'");
        return visit;
    }

    private void concerns(VisitCode visit, String officer) {
        house.let(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.concerns(visit, house.row(visit).version(), Set.of(new OfficerCode(officer))));
    }

    private void rule(WatchNumber name, int number) {
        house.let("chutich", WatchDesk.class, desk -> desk.setNumber(WARD, name, number, "Theo quy chế của phường"));
    }

    private IncidentCode signal() {
        return house.as("motcua", IncidentDesk.class, desk -> desk.signal(WARD, Told.gathering(Destination.CITY, 12)));
    }

    private void confirm(IncidentCode code) {
        let(desk -> desk.confirm(
                code,
                version(code),
                Destination.CITY,
                null,
                "Cổng trụ sở",
                12,
                "đếm tại chỗ",
                0,
                null,
                "Trả lời về bồi thường"));
    }

    private void count(IncidentCode code, int people) {
        let(desk -> desk.count(code, version(code), people, "đếm lại", 0, null));
    }

    private void link(IncidentCode code) {
        let(desk -> desk.link(code, version(code), MATTER));
    }

    private void let(Consumer<IncidentDesk> deed) {
        house.let("vanphong", IncidentDesk.class, deed);
    }

    /** So many minutes after the sign the round looks. */
    private void at(int minutes) {
        LocalDateTime moment = TODAY.atTime(9, 0).plusMinutes(minutes);
        house.moment(moment);
        house.list("system", IncidentWatch.class, IncidentWatch::late)
                .forEach(code -> house.let("system", IncidentWatch.class, watch -> watch.tell(code)));
    }

    private int version(IncidentCode code) {
        return row(code).version();
    }

    private IncidentRow row(IncidentCode code) {
        return house.as("vanphong", IncidentRegister.class, register -> register.row(code));
    }

    private List<String> words(String officer) {
        return told(officer).stream().map(NoticeRow::words).toList();
    }

    private List<NoticeRow> told(String officer) {
        return house.list(officer, NoticeRegister.class, register -> register.find(0, 50)).stream()
                .filter(row -> "INCIDENT".equals(row.subjectKind()))
                .toList();
    }
}
