package vn.tiepdan.launcher;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole directories, copied or taken away. */
final class Trees {

    private Trees() {}

    static void copy(Path from, Path to) throws IOException {
        for (Path source : listed(from)) {
            Path target = to.resolve(from.relativize(source).toString());
            if (Files.isDirectory(source)) {
                Files.createDirectories(target);
            } else {
                Files.copy(source, target, COPY_ATTRIBUTES);
            }
        }
    }

    static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            List<Path> paths = listed(tree);
            paths.sort(Comparator.reverseOrder());
            for (Path path : paths) {
                Files.delete(path);
            }
        }
    }

    private static List<Path> listed(Path tree) throws IOException {
        try (Stream<Path> walk = Files.walk(tree)) {
            return new ArrayList<>(walk.toList());
        }
    }
}
