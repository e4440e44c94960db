package vn.tiepdan.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepdan.shared.RuleBroken;

class RoleGrantTest {

    private static final OfficerCode CHAIR = new OfficerCode("chutich");
    private static final OfficerCode DEPUTY = new OfficerCode("phochutich");
    private static final UnitCode WARD = new UnitCode("TDAN-LD");
    private static final LocalDate FROM = LocalDate.of(2021, 7, 1);
    private static final LocalDate TO = LocalDate.of(2025, 6, 30);
    private static final Instant NOW = Instant.parse("2024-05-06T02:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2024, 5, 6);

    @Test
    void a_role_may_last_one_day_and_may_have_no_end() {
        assertThat(RoleGrant.of(CHAIR, Role.CHAIR, WARD, FROM, FROM).role()).isEqualTo("CHAIR");
        assertThat(RoleGrant.of(CHAIR, Role.CHAIR, WARD, FROM, null).officer()).isEqualTo(CHAIR);
    }

    @Test
    void a_role_does_not_end_before_it_begins() {
        refused(
                "organisation.role.ends-before-it-begins",
                () -> RoleGrant.of(CHAIR, Role.CHAIR, WARD, FROM, FROM.minusDays(1)));
    }

    @Test
    void a_role_ends_once() {
        RoleGrant ended = chair();
        ended.end(NOW, TO);
        refused("organisation.role.already-ended", () -> ended.end(NOW, TO));
        refused("organisation.role.already-ended", () -> chair().end(NOW, TO.plusDays(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SYSTEM", "API", "chair", ""})
    void only_what_officers_do_is_granted(String role) {
        refused("organisation.role.unknown", () -> RoleGrant.of(CHAIR, role, WARD, FROM, TO));
    }

    @Test
    void a_delegation_names_its_deputy_and_keeps_the_role() {
        RoleGrant delegation = chair().delegateTo(DEPUTY, MONDAY, MONDAY.plusDays(4), "Dự lớp bồi dưỡng");
        assertThat(delegation.officer()).isEqualTo(DEPUTY);
        assertThat(delegation.role()).isEqualTo(Role.CHAIR);
    }

    @Test
    void nobody_delegates_to_himself() {
        refused("organisation.delegation.to-oneself", () -> chair().delegateTo(
                        CHAIR, MONDAY, MONDAY.plusDays(4), "Đi họp"));
    }

    @Test
    void a_delegation_needs_an_end_and_a_reason() {
        refused("organisation.delegation.needs-end-and-reason", () -> chair().delegateTo(
                        DEPUTY, MONDAY, null, "Đi họp"));
        refused("organisation.delegation.needs-end-and-reason", () -> chair().delegateTo(DEPUTY, MONDAY, TO, " "));
        refused("organisation.delegation.needs-end-and-reason", () -> chair().delegateTo(DEPUTY, MONDAY, TO, null));
    }

    @Test
    void a_delegation_lies_within_the_role_it_hands_on() {
        refused("organisation.delegation.beyond-role", () -> chair().delegateTo(
                        DEPUTY, MONDAY, TO.plusDays(1), "Đi họp"));
        refused("organisation.delegation.beyond-role", () -> chair().delegateTo(
                        DEPUTY, FROM.minusDays(1), MONDAY, "Đi họp"));
        assertThat(chair().delegateTo(DEPUTY, FROM, TO, "Đi học dài hạn").officer())
                .isEqualTo(DEPUTY);
    }

    private static RoleGrant chair() {
        return RoleGrant.of(CHAIR, Role.CHAIR, WARD, FROM, TO);
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleBroken.class).hasMessage(code);
    }
}
