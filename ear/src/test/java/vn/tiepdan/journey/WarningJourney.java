package vn.tiepdan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** A planted outbreak raises an alarm whose reasons a clerk understands, and calls him to it, with no mouse. */
@OnTheProduct
class WarningJourney {

    @Test
    void an_outbreak_is_told_in_words_and_calls_the_office(Browser window, Product product) throws SQLException {
        plant(product);
        IntakeDesk desk = IntakeDesk.signedIn(window, "vanphong").open("/warning/alarms");
        assertThat(desk.barriers()).isEmpty();
        desk.press("Tính lại ngay");
        assertThat(desk.text()).contains("8 lượt trong 5 ngày ở Tổ 27 về", "của 8 người; thường không có lượt nào");
        desk.open("/");
        assertThat(desk.text()).contains("cảnh báo sớm chưa có người nhận");
    }

    /** Eight people, each for himself, come in five days about houses in a group of which nobody ever spoke. */
    private static void plant(Product product) throws SQLException {
        try (Connection database = product.database().asOwner();
                Statement statement = database.createStatement()) {
            statement.execute("""
                    insert into citizen (id, version, code, unit_code, kind, full_name, folded_name, paper_kind, no_paper_reason, address)
                    select 900000 + n, 1, 'CD-X' || n, 'TDAN', 'PERSON', 'Người được gieo ' || n, 'nguoi duoc gieo ' || n, 'NONE',
                           'Để ở nhà', 'Phường Thịnh Đán' from generate_series(1, 8) n""");
            statement.execute("""
                    insert into visit (id, version, code, intake_code, unit_code, book, book_year, book_number, stage, type, place, visited_on,
                        time_in, received_by, kind, field, content, folded_content, people, representatives, ordinal, interpreter, signed)
                    select 900000 + n, 1, 'L-TDAN-2024-90000' || n, 'LT-TDAN-2024-ZX000' || n, 'TDAN', 'OPEN', 2024, 900000 + n, 'CLASSIFIED',
                           'REGULAR', 'RECEPTION_ROOM', date '2024-06-18' - n % 5, '08:00', 'vanphong', 'FEEDBACK', 'HOUSING',
                           'Nhà ở tổ 27 bị nứt vì công trình bên cạnh', 'nha o to 27', 1, 1, 'FIRST', false, true
                      from generate_series(1, 8) n""");
            statement.execute("""
                    insert into visit_person (id, visit_id, capacity, citizen_code)
                    select 900000 + n, 900000 + n, 'VISITOR', 'CD-X' || n from generate_series(1, 8) n""");
        }
    }
}
