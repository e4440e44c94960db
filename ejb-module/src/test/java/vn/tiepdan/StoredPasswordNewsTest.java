package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiepdan.access.AccountAdministration;
import vn.tiepdan.notice.NoticeRegister;
import vn.tiepdan.notice.NoticeRow;
import vn.tiepdan.organisation.OfficerCode;

/** A password made anew is no secret between the administrator and himself. */
class StoredPasswordNewsTest {

    private static WholeHouse house;

    @BeforeAll
    static void start() throws Exception {
        house = new WholeHouse();
        house.database().keep("insert into officer (code, full_name) values ('quantri', 'Vũ Quản Trị')", """
                insert into role_grant (id, officer_code, role, unit_code, valid_from) values
                    (40, 'quantri', 'ADMIN', 'TDAN', '2024-01-01')""", """
                insert into account (username, officer_code, password_hash) values
                    ('motcua', 'motcua', 'x'), ('chutich', 'chutich', 'x'), ('quantri', 'quantri', 'x')""");
    }

    @AfterAll
    static void stop() throws Exception {
        house.close();
    }

    @BeforeEach
    void read() throws Exception {
        house.database()
                .keep("insert into notice_read (notice_id, officer_code, read_at)"
                        + " select n.id, o.code, now() from notice n, officer o on conflict do nothing");
    }

    @Test
    void it_is_told_to_whose_it_is_and_to_the_chair() {
        reset("motcua");
        assertThat(unread("motcua")).singleElement().satisfies(row -> {
            assertThat(row.words()).isEqualTo("notice.password.yours");
            assertThat(row.arguments()).containsExactly("Trần Đức Minh", "Vũ Quản Trị");
            assertThat(row.subjectKind()).isNull();
        });
        assertThat(unread("chutich"))
                .singleElement()
                .extracting(NoticeRow::words)
                .isEqualTo("notice.password.of");
        assertThat(unread("vanphong")).isEmpty();
        assertThat(unread("vanphong2")).isEmpty();
    }

    @Test
    void the_chair_is_told_once_of_his_own() {
        reset("chutich");
        assertThat(unread("chutich"))
                .singleElement()
                .extracting(NoticeRow::words)
                .isEqualTo("notice.password.yours");
    }

    @Test
    void ones_own_is_no_news_and_lays_no_hand_on_anybody() throws Exception {
        reset("quantri");
        assertThat(unread("quantri")).isEmpty();
        assertThat(unread("chutich")).isEmpty();
        assertThat(house.database().read("select id from account_hand where officer_code = 'quantri'"))
                .isEmpty();
    }

    @Test
    void opening_and_resetting_are_remembered_with_who_did_it() throws Exception {
        house.as("quantri", AccountAdministration.class, desk -> desk.open("diachinh", new OfficerCode("diachinh")));
        house.as("quantri", AccountAdministration.class, desk -> desk.resetPassword("diachinh"));
        assertThat(house.database()
                        .read("select by_officer || ' ' || opened from account_hand where officer_code = 'diachinh'"
                                + " order by id"))
                .containsExactly("quantri true", "quantri false");
    }

    private static void reset(String username) {
        house.as("quantri", AccountAdministration.class, desk -> desk.resetPassword(username));
    }

    private static List<NoticeRow> unread(String officer) {
        return house.list(officer, NoticeRegister.class, register -> register.find(0, 9)).stream()
                .filter(row -> !row.read())
                .toList();
    }
}
