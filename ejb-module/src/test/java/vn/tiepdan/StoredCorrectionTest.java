package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.reception.CorrectVisitor;
import vn.tiepdan.reception.ReceptionDesk;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.shared.Invalid;

/** Each of those written down at a visit is put right by himself. */
class StoredCorrectionTest {

    private static WholeHouse house;

    @BeforeAll
    static void start() throws Exception {
        house = new WholeHouse();
    }

    @AfterAll
    static void stop() throws Exception {
        house.close();
    }

    @Test
    void the_second_representative_is_put_right_and_the_first_stays() {
        VisitCode visit = come(PetitionKind.COMPLAINT);

        correct(visit, 2, Told.second("Trần Văn Khoản"));

        assertThat(house.row(visit).visitors())
                .extracting(visitor -> visitor.name())
                .containsExactly(Told.NAME, "Trần Văn Khoản");
    }

    @Test
    void of_a_sealed_group_the_second_is_put_right_under_the_seal() throws Exception {
        VisitCode visit = come(PetitionKind.DENUNCIATION);

        correct(visit, 2, Told.second("Trần Quang Khuất"));

        assertThat(house.row(visit).visitors()).hasSize(2).allMatch(visitor -> visitor.sealed());
        assertThat(house.database().rowsWith("Trần Quang Khuất")).isEmpty();
    }

    @Test
    void nobody_was_written_down_in_a_third_place() {
        VisitCode visit = come(PetitionKind.COMPLAINT);

        assertThatThrownBy(() -> correct(visit, 3, Told.second("Trần Văn Khoản")))
                .isInstanceOfSatisfying(
                        Invalid.class, refusal -> assertThat(refusal.code()).isEqualTo("reception.visitor.unknown"));
    }

    private static VisitCode come(PetitionKind kind) {
        return house.as(
                "vanphong", ReceptionDesk.class, desk -> desk.register(Told.group(kind, "Việc mương tổ 3", null)));
    }

    private static void correct(VisitCode visit, int ordinal, PersonalData person) {
        house.let(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.correctVisitor(
                        visit,
                        house.row(visit).version(),
                        new CorrectVisitor(
                                ordinal, person, 6, WholeHouse.TODAY, LocalTime.of(8, 0), "Ghi sai họ tên")));
    }
}
