package vn.tiepdan.takeover;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.RuleBroken;

/**
 * A register of old petitions on its way into the books.
 *
 * <p>It is read from a file, its rows kept under seal while columns are told apart and errors looked at. Then all its rows become
 * petitions in one deed, or none; from that moment nothing of the file is kept. It can be taken back as long as nobody has worked
 * on one of its petitions.
 */
@Entity
@Table(name = "takeover_batch")
class TakeoverBatch {

    /** What was uploaded and not taken over is given up after so long: it may name people who are to be sealed. */
    static final Duration KEPT = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "takeover_batch_seq")
    @SequenceGenerator(name = "takeover_batch_seq", sequenceName = "takeover_batch_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private BatchCode code;

    @Column(name = "unit_code", updatable = false)
    private UnitCode unit;

    @Enumerated(STRING)
    private BatchStage stage;

    @Enumerated(STRING)
    @Column(updatable = false)
    private FileFormat format;

    @Column(name = "uploaded_by", updatable = false)
    private OfficerCode uploadedBy;

    @Column(name = "uploaded_at", updatable = false)
    private Instant uploadedAt;

    @Column(updatable = false)
    private int total;

    @Column(name = "content_sealed")
    private byte[] contentSealed;

    private String columns;
    private int imported;

    @Column(name = "touched_at")
    private Instant touchedAt;

    private String problem;

    @Column(name = "problem_line")
    private Integer problemLine;

    @Column(name = "error_id")
    private String errorId;

    @Column(name = "imported_at")
    private Instant importedAt;

    @Column(name = "trail_mark")
    private Long trailMark;

    @Column(name = "undone_by")
    private OfficerCode undoneBy;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Column(name = "undo_reason")
    private String undoReason;

    protected TakeoverBatch() {}

    static TakeoverBatch uploaded(
            BatchCode code,
            UnitCode unit,
            FileFormat format,
            int total,
            byte[] contentSealed,
            Map<RegisterField, Integer> columns,
            OfficerCode by,
            Instant at) {
        TakeoverBatch batch = new TakeoverBatch();
        batch.code = code;
        batch.unit = unit;
        batch.stage = BatchStage.UPLOADED;
        batch.format = format;
        batch.total = total;
        batch.contentSealed = contentSealed.clone();
        batch.uploadedBy = by;
        batch.uploadedAt = at;
        batch.put(columns);
        return batch;
    }

    /** Which column holds what, as who uploaded it says. */
    void tellApart(Map<RegisterField, Integer> told) {
        require(stage == BatchStage.UPLOADED, "takeover.batch.not-open");
        put(told);
    }

    private void put(Map<RegisterField, Integer> told) {
        columns = new TreeMap<>(told)
                .entrySet().stream()
                        .map(field -> field.getKey() + "=" + field.getValue())
                        .collect(Collectors.joining(","));
    }

    Map<RegisterField, Integer> columns() {
        return Stream.of(columns.split(","))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("="))
                .collect(Collectors.toMap(
                        part -> RegisterField.valueOf(part[0]),
                        part -> Integer.valueOf(part[1]),
                        (a, b) -> a,
                        TreeMap::new));
    }

    void begin(Instant now) {
        require(stage == BatchStage.UPLOADED, "takeover.batch.not-open");
        stage = BatchStage.IMPORTING;
        imported = 0;
        touchedAt = now;
        problem = null;
        problemLine = null;
        errorId = null;
    }

    /** Every row is a petition now; what was read from the file is forgotten. */
    void imported(int rows, long mark, Instant now) {
        require(stage == BatchStage.IMPORTING, "takeover.batch.not-importing");
        stage = BatchStage.IMPORTED;
        imported = rows;
        importedAt = now;
        trailMark = mark;
        contentSealed = null;
    }

    /** Nothing of it came in; it may be tried again. */
    void brokenOff(String because, Integer line, String error) {
        require(stage == BatchStage.IMPORTING, "takeover.batch.not-importing");
        stage = BatchStage.UPLOADED;
        imported = 0;
        problem = because;
        problemLine = line;
        errorId = error;
    }

    void abandon() {
        require(stage == BatchStage.UPLOADED, "takeover.batch.not-open");
        stage = BatchStage.ABANDONED;
        contentSealed = null;
        problem = null;
        problemLine = null;
        errorId = null;
    }

    void requireImported() {
        require(stage == BatchStage.IMPORTED, "takeover.undo.not-imported");
    }

    boolean isImportedBefore(Instant moment) {
        return importedAt.isBefore(moment);
    }

    void undone(OfficerCode by, String reason, Instant now) {
        requireImported();
        stage = BatchStage.UNDONE;
        undoneBy = by;
        undoneAt = now;
        undoReason = reason;
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new RuleBroken(rule);
        }
    }

    BatchRow row() {
        return new BatchRow(
                code,
                unit,
                stage,
                format,
                uploadedBy,
                uploadedAt,
                total,
                imported,
                problem,
                problemLine,
                errorId,
                importedAt,
                undoneBy,
                undoneAt,
                undoReason);
    }

    Long id() {
        return id;
    }

    BatchCode code() {
        return code;
    }

    UnitCode unit() {
        return unit;
    }

    BatchStage stage() {
        return stage;
    }

    byte[] contentSealed() {
        require(contentSealed != null, "takeover.batch.not-open");
        return contentSealed.clone();
    }
}
