package vn.tiepdan.takeover;

import java.util.Objects;
import java.util.stream.Collectors;
import vn.tiepdan.shared.Invalid;

/** Refuses a sheet whose letters are right only in an old font (.VnTime, VNI-Times), though the file itself is Unicode. */
final class OldFonts {

    private static final int ENOUGH_WORDS = 5;
    private static final int ROWS_LOOKED_AT = 500;

    private OldFonts() {}

    static void refuse(Sheet sheet) {
        String text = sheet.rows().stream()
                .limit(ROWS_LOOKED_AT)
                .flatMap(row -> row.cells().stream())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        if (!VietnameseWords.arePlausible(text, ENOUGH_WORDS)) {
            throw new Invalid(
                    "file", "takeover.file.old-font", sheet.rows().get(0).line());
        }
    }
}
