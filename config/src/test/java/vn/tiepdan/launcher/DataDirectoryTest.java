package vn.tiepdan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path directory;

    @Test
    void a_second_owner_is_refused_until_the_first_has_gone() throws IOException {
        try (DataDirectory ignored = DataDirectory.own(directory)) {
            assertThatThrownBy(() -> DataDirectory.own(directory)).hasMessage("data.in-use");
            assertThat(DataDirectory.isInUse(directory)).isTrue();
        }
        assertThat(DataDirectory.isInUse(directory)).isFalse();
        DataDirectory.own(directory).close();
    }

    @Test
    void a_secret_is_made_once_and_only_its_owner_reads_it() throws IOException {
        try (DataDirectory data = DataDirectory.own(directory)) {
            String secret = data.secret("database-owner");

            assertThat(secret).hasSize(32).isEqualTo(data.secret("database-owner"));
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(data.at("secrets", "database-owner"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void a_place_that_cannot_hold_a_directory_is_refused() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));

        assertThatThrownBy(() -> DataDirectory.own(file.resolve("data"))).hasMessage("data.unwritable");
    }

    @Test
    void nothing_runs_in_a_directory_nobody_owns() {
        assertThatThrownBy(() -> DataDirectory.ofRunning(directory)).hasMessage("data.not-running");
    }

    @Test
    void a_password_file_gives_its_first_line_and_an_empty_one_is_refused() throws IOException {
        Path file = Files.writeString(directory.resolve("password"), "mật khẩu dài\nghi chú\n");
        Path empty = Files.createFile(directory.resolve("empty"));

        assertThat(Accounts.chosenPassword(file, "khác")).isEqualTo("mật khẩu dài");
        assertThat(Accounts.chosenPassword(null, " ")).isNull();
        assertThatThrownBy(() -> Accounts.chosenPassword(empty, null)).hasMessage("password.unreadable");
        assertThatThrownBy(() -> Accounts.chosenPassword(directory.resolve("none"), null))
                .hasMessage("password.unreadable");
    }

    @Test
    void a_made_up_password_stays_the_same_until_it_was_shown() throws IOException {
        try (DataDirectory data = DataDirectory.own(directory)) {
            Accounts accounts = new Accounts(data, null);
            String password = accounts.passwordFor(Installation.NEW);

            assertThat(new Accounts(data, null).passwordFor(Installation.DEMONSTRATION))
                    .isEqualTo(password);
            accounts.show(true, Installation.NEW, password);
            assertThat(new Accounts(data, null).passwordFor(Installation.DEMONSTRATION))
                    .isNull();
        }
    }
}
