package vn.tiepdan.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiepdan.StoredWard.TODAY;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepdan.StoredWard;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.ScopeOf;
import vn.tiepdan.shared.LawTime;
import vn.tiepdan.shared.RuleBroken;

/** Who may be given a petition, by the posts and roles that a real database holds. */
class StoredAssigneesTest {

    private static StoredWard ward;

    @BeforeAll
    static void start() throws Exception {
        ward = new StoredWard();
    }

    @AfterAll
    static void stop() throws Exception {
        ward.close();
    }

    @Test
    void those_are_offered_whose_role_may_answer_today() {
        ward.read(em -> {
            assertThat(assignees(em).today())
                    .extracting(row -> row.code().value())
                    .containsExactlyInAnyOrder("vanphong", "diachinh");
            return null;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"congan", "luugiu", "thanhtra", "motcua"})
    void who_only_looks_or_holds_his_role_no_more_is_refused(String officer) {
        ward.read(em -> {
            assertThatThrownBy(() -> assignees(em).require(new OfficerCode(officer)))
                    .isInstanceOfSatisfying(RuleBroken.class, refusal -> assertThat(refusal.code())
                            .isEqualTo("petition.assign.cannot-answer"));
            return null;
        });
    }

    private static Assignees assignees(EntityManager em) {
        Assignees assignees = new Assignees();
        assignees.units = ScopeOf.units(em, TODAY);
        assignees.scope = ScopeOf.officer(em, "vanphong", TODAY);
        assignees.clock = Clock.fixed(TODAY.atStartOfDay(LawTime.ZONE).toInstant(), LawTime.ZONE);
        return assignees;
    }
}
