package vn.tiepdan.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** On what it was measured, and how busy that was. */
final class Machine {

    private Machine() {}

    static String described() {
        return Runtime.getRuntime().availableProcessors() + " cores ("
                + line("/proc/cpuinfo", "model name") + "), memory " + line("/proc/meminfo", "MemTotal")
                + ", Java " + Runtime.version();
    }

    static String load() {
        List<String> lines = read("/proc/loadavg");
        return lines.isEmpty() ? "unknown" : lines.get(0);
    }

    private static String line(String file, String name) {
        return read(file).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown");
    }

    private static List<String> read(String file) {
        try {
            return Files.readAllLines(Path.of(file));
        } catch (IOException notLinux) {
            return List.of();
        }
    }
}
