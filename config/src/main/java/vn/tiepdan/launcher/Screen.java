package vn.tiepdan.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;

/** Where the person at the keyboard reads what is going on; Vietnamese letters come out right whatever the locale. */
final class Screen {

    private static final PrintStream OUT = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    private static final PrintStream ERR = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);

    private Screen() {}

    static void say(String key, Object... arguments) {
        print(Texts.of(key, arguments));
    }

    static void print(String line) {
        OUT.println(line);
    }

    static void refuse(Refusal refusal) {
        ERR.println(refusal.sentences());
    }
}
