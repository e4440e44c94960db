package vn.tiepdan.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiepdan.journey.Product;

/** How much the server holds in its heap after everything unneeded was collected, and in the machine's memory. */
record Memory(long heap, long resident) {

    private static final Pattern TOTAL = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    static Memory of(Product product) throws IOException {
        long pid = product.server().pid();
        Process asked = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(pid),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String objects = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String process = Files.readString(Path.of("/proc", String.valueOf(pid), "status"));
        return new Memory(number(TOTAL, objects), number(RESIDENT, process) * 1024);
    }

    private static long number(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Long.parseLong(found.group(1)) : 0;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "heap %.1f MB, resident %.1f MB", heap / 1e6, resident / 1e6);
    }
}
