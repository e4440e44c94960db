package vn.tiepdan.launcher;

import java.io.IOException;

/** How a process is asked to end. For PostgreSQL INT means at once but cleanly, QUIT means at once, leaving recovery to the next start. */
enum Signal {
    TERM,
    INT,
    QUIT,
    KILL;

    void to(ProcessHandle process) {
        try {
            // The shell's own kill, because not every machine has the program.
            new ProcessBuilder("sh", "-c", "kill -" + name() + " " + process.pid())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
