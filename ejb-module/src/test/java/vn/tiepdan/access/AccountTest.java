package vn.tiepdan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.shared.Invalid;

class AccountTest {

    private static final Instant MORNING = Instant.parse("2024-06-18T01:00:00Z");

    private final Account account = Account.opened("vanphong", new OfficerCode("vanphong"), "hash", false);

    @Test
    void a_session_counts_as_long_as_nothing_changed() {
        assertThat(account.stillHonours(account.signedIn(MORNING))).isTrue();
        account.speaks("en");
        assertThat(account.stillHonours(account.signedIn(MORNING))).isTrue();
    }

    @Test
    void a_new_password_ends_every_older_session() {
        SignedIn before = account.signedIn(MORNING);
        account.newPassword("other", false);
        assertThat(account.stillHonours(before)).isFalse();
        assertThat(account.stillHonours(account.signedIn(MORNING))).isTrue();
    }

    @Test
    void a_lock_ends_every_session_and_unlocking_does_not_bring_them_back() {
        SignedIn before = account.signedIn(MORNING);
        account.lock();
        assertThat(account.stillHonours(before)).isFalse();
        assertThat(account.stillHonours(account.signedIn(MORNING))).isFalse();
        account.unlock();
        assertThat(account.isLocked()).isFalse();
        assertThat(account.stillHonours(before)).isFalse();
    }

    @Test
    void a_temporary_password_must_be_changed_and_a_chosen_one_not() {
        account.newPassword("temporary", true);
        assertThat(account.signedIn(MORNING).mustChange()).isTrue();
        account.newPassword("chosen", false);
        assertThat(account.signedIn(MORNING).mustChange()).isFalse();
    }

    @Test
    void a_client_keeps_the_scopes_it_was_registered_with() {
        ApiClient client = ApiClient.registered(
                "thanhtra-tp", new OfficerCode("api.thanhtra-tp"), "hash", List.of("petitions:read", "visits:read"));
        assertThat(client.isActive()).isTrue();
        assertThat(client.scopes()).containsExactly("petitions:read", "visits:read");
    }

    @Test
    void a_token_never_prints_itself() {
        assertThat(new AccessToken("secret", 900, Set.of("petitions:read")).toString())
                .doesNotContain("secret");
    }

    @Test
    void who_failed_too_often_is_told_whole_minutes() {
        assertThat(new Throttled(61).arguments()).containsExactly(2L);
        assertThat(new Throttled(0).arguments()).containsExactly(1L);
        assertThat(new Throttled(61).code()).isEqualTo("access.throttled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vanphong", "van phong@a.vn", "a@b", "a@b.vn\nBcc: c@d.vn", "Ví Dụ <a@b.vn>", "á@b.vn"})
    void what_is_no_address_is_refused(String email) {
        assertThatThrownBy(() -> account.reachedAt(email))
                .isInstanceOfSatisfying(
                        Invalid.class, refusal -> assertThat(refusal.code()).isEqualTo("access.email.malformed"));
    }
}
