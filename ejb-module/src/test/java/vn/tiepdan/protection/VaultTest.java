package vn.tiepdan.protection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepdan.shared.Settings;

class VaultTest {

    private static final byte[] NAME = "Nguyễn Thị Hường".getBytes(UTF_8);

    @TempDir
    Path secrets;

    private Path keyFile;
    private Vault vault;

    @BeforeEach
    void unlock() {
        keyFile = secrets.resolve("kept/protection-key.json");
        vault = withKey(keyFile);
    }

    @Test
    void what_was_sealed_opens_under_its_own_context() {
        assertThat(vault.open(vault.seal(NAME, "NS-1"), "NS-1")).isEqualTo(NAME);
        assertThat(vault.open(vault.seal(new byte[0], "NS-1"), "NS-1")).isEmpty();
    }

    @Test
    void a_seal_shows_nothing_and_never_looks_the_same_twice() {
        byte[] sealed = vault.seal(NAME, "NS-1");
        assertThat(new String(sealed, UTF_8)).doesNotContain("Nguyễn").doesNotContain("Thị");
        assertThat(vault.seal(NAME, "NS-1")).isNotEqualTo(sealed);
    }

    @Test
    void a_fingerprint_is_the_same_for_the_same_text_and_means_nothing_under_another_key() {
        String mark = vault.fingerprint("Nguyễn Thị Hường", "call");
        assertThat(mark).matches("[0-9a-f]{64}").isEqualTo(vault.fingerprint("Nguyễn Thị Hường", "call"));
        assertThat(withKey(keyFile).fingerprint("Nguyễn Thị Hường", "call")).isEqualTo(mark);
        assertThat(vault.fingerprint("Nguyễn Thị Hương", "call")).isNotEqualTo(mark);
        assertThat(vault.fingerprint("Nguyễn Thị Hường", "draft")).isNotEqualTo(mark);
        assertThat(withKey(secrets.resolve("other.json")).fingerprint("Nguyễn Thị Hường", "call"))
                .isNotEqualTo(mark);
    }

    @Test
    void bytes_moved_to_another_record_do_not_open() {
        byte[] sealed = vault.seal(NAME, "NS-1");
        closed(vault, sealed, "NS-2");
    }

    @Test
    void tampered_bytes_do_not_open() {
        byte[] sealed = vault.seal(NAME, "NS-1");
        for (int at : new int[] {0, sealed.length / 2, sealed.length - 1}) {
            byte[] touched = sealed.clone();
            touched[at] ^= 1;
            closed(vault, touched, "NS-1");
        }
        closed(vault, new byte[0], "NS-1");
    }

    @Test
    void another_key_does_not_open() {
        closed(withKey(secrets.resolve("other.json")), vault.seal(NAME, "NS-1"), "NS-1");
    }

    @Test
    void the_key_outlives_a_restart() {
        byte[] sealed = vault.seal(NAME, "NS-1");
        assertThat(withKey(keyFile).open(sealed, "NS-1")).isEqualTo(NAME);
    }

    @Test
    void the_key_file_is_for_its_owner_only_and_stands_alone() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile)))
                .isEqualTo("rw-------");
        try (Stream<Path> beside = Files.list(keyFile.getParent())) {
            assertThat(beside).containsExactly(keyFile);
        }
    }

    @Test
    void without_a_usable_key_the_vault_stays_shut() throws Exception {
        Path broken = secrets.resolve("broken.json");
        Files.writeString(broken, "{}");
        assertThatThrownBy(() -> withKey(broken)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> withKey(null)).isInstanceOf(IllegalStateException.class);
    }

    private static Vault withKey(Path file) {
        Vault vault = new Vault();
        vault.settings = new Settings() {
            @Override
            public Optional<String> keyFile() {
                return Optional.ofNullable(file).map(Path::toString);
            }
        };
        vault.unlock();
        return vault;
    }

    private static void closed(Vault vault, byte[] sealed, String context) {
        assertThatThrownBy(() -> vault.open(sealed, context))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("Nguyễn");
    }
}
