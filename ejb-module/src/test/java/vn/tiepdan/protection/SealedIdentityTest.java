package vn.tiepdan.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.RuleBroken;

class SealedIdentityTest {

    private static final Instant MORNING = Instant.parse("2024-06-18T01:00:00Z");

    @Test
    void a_seal_is_broken_once_and_then_holds_nothing() {
        SealedIdentity identity =
                SealedIdentity.sealed("NS-0123456789", new UnitCode("TDAN"), new byte[] {1, 2, 3}, MORNING);
        assertThat(identity.release(MORNING.plusSeconds(60))).containsExactly(1, 2, 3);
        assertThatThrownBy(identity::content).isInstanceOf(RuleBroken.class).hasMessage("protection.identity.not-here");
        assertThatThrownBy(() -> identity.release(MORNING)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void nobody_changes_the_sealed_bytes_from_outside() {
        byte[] bytes = {1, 2, 3};
        SealedIdentity identity = SealedIdentity.sealed("NS-0123456789", new UnitCode("TDAN"), bytes, MORNING);
        bytes[0] = 9;
        identity.content()[1] = 9;
        assertThat(identity.content()).containsExactly(1, 2, 3);
    }
}
