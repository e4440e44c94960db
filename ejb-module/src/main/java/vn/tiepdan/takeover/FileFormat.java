package vn.tiepdan.takeover;

/** The two kinds of file a register is read from. */
public enum FileFormat {
    XLSX,
    CSV
}
