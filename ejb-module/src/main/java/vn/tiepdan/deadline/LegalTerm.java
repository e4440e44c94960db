package vn.tiepdan.deadline;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.SEQUENCE;
import static java.util.stream.Collectors.joining;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiepdan.shared.RuleBroken;

/**
 * One version of a term laid down by law: what must be done, by whom, and within how long of which event.
 *
 * <p>Of several versions of one code the one in force on the day of the trigger governs. A term never changes: a new
 * decree ends the old version and brings another. Where law and decree name different limits for one duty both are
 * counted and the earlier date binds.
 */
@Entity
@Table(name = "legal_term")
public class LegalTerm {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "legal_term_seq")
    @SequenceGenerator(name = "legal_term_seq", sequenceName = "legal_term_seq", allocationSize = 50)
    private Long id;

    private String area;
    private String code;
    private int version;

    @Column(name = "does")
    private String does;

    @Column(name = "trigger_words")
    private String trigger;

    private String actor;

    @Enumerated(STRING)
    private TermRule rule;

    private Integer length;

    @Enumerated(STRING)
    private TermUnit unit;

    @Column(name = "alternative_length")
    private Integer alternativeLength;

    @Enumerated(STRING)
    @Column(name = "alternative_unit")
    private TermUnit alternativeUnit;

    @Column(name = "alternative_instrument")
    private String alternativeInstrument;

    @Column(name = "alternative_article")
    private String alternativeArticle;

    private Integer times;

    @Enumerated(STRING)
    private TermPeriod per;

    @Column(name = "delegation_warned")
    private boolean delegationWarned;

    private boolean backwards;

    @Column(name = "roll_forward")
    private boolean rollForward;

    @Column(name = "set_by_office")
    private boolean setByOffice;

    @Enumerated(STRING)
    private Extension extension;

    @Column(name = "stops")
    private String stops;

    @Column(name = "resume_day_counts")
    private boolean resumeDayCounts;

    @Column(name = "extends_to")
    private String extendsTo;

    @Enumerated(STRING)
    private Duty duty;

    @Column(name = "see_term")
    private String see;

    private String instrument;
    private String article;

    @Enumerated(STRING)
    private Confidence confidence;

    private String source;
    private String note;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Enumerated(STRING)
    private LawOrigin origin = LawOrigin.DELIVERED;

    private static final Pattern CODE = Pattern.compile("[A-Z]+-[0-9]{2}(-[A-Z]+)*");
    private static final int LONG = 300;
    private static final int MOST_TIMES = 31;

    protected LegalTerm() {} // for JPA

    /** The term as a file under {@code config/terms} states it. */
    static LegalTerm stated(String area, JsonObject row) {
        LegalTerm term = new LegalTerm();
        term.area = area;
        term.code = row.getString("code");
        term.version = row.getInt("version");
        term.does = row.getString("does");
        term.trigger = row.getString("trigger");
        term.actor = row.getString("actor");
        term.see = row.getString("see", null);
        term.rule = TermRule.valueOf(row.getString("rule", TermRule.NONE.name()));
        term.backwards = row.getString("direction", "AFTER").equals("BEFORE");
        term.rollForward = row.getBoolean("rollForward", true);
        term.setByOffice = row.getString("lengthSetBy", "LAW").equals("OFFICE");
        term.extension = Extension.valueOf(row.getString("extension", Extension.NONE.name()));
        term.stops = joined(row, "stops");
        term.resumeDayCounts = row.getBoolean("resumeDayCounts", true);
        term.extendsTo = joined(row, "extendsTo");
        term.duty = Duty.valueOf(row.getString("duty", Duty.PROCESS.name()));
        term.instrument = row.getString("instrument", null);
        term.article = row.getString("article", null);
        term.confidence = Confidence.valueOf(row.getString("confidence"));
        term.source = row.getString("source");
        term.note = row.getString("note", null);
        term.validFrom = LocalDate.parse(row.getString("validFrom"));
        term.validTo = row.containsKey("validTo") ? LocalDate.parse(row.getString("validTo")) : null;
        term.readLimits(row);
        return term;
    }

    private void readLimits(JsonObject row) {
        if (rule == TermRule.FREQUENCY && row.containsKey("times")) {
            times = row.getInt("times");
            per = TermPeriod.valueOf(row.getString("per"));
            delegationWarned = row.getBoolean("delegationWarned", false);
        }
        if (rule != TermRule.LIMIT) {
            return;
        }
        length = row.getInt("length");
        unit = TermUnit.valueOf(row.getString("unit"));
        JsonObject alternative = row.getJsonObject("alternative");
        if (alternative != null) {
            alternativeLength = alternative.getInt("length");
            alternativeUnit = TermUnit.valueOf(alternative.getString("unit"));
            alternativeInstrument = alternative.getString("instrument");
            alternativeArticle = alternative.getString("article", null);
        }
    }

    private static String joined(JsonObject row, String field) {
        return row.containsKey(field)
                ? row.getJsonArray(field).getValuesAs(JsonString::getString).stream()
                        .collect(joining(","))
                : null;
    }

    /** Counts the term from its trigger, with no day on which the clock stands still. */
    public Deadline from(LocalDate triggerDay, WorkingCalendar calendar) {
        return from(triggerDay, calendar, List.of());
    }

    /**
     * Counts the term from its trigger past the days on which the clock stood still; of two limits the earlier last day
     * binds.
     */
    Deadline from(LocalDate triggerDay, WorkingCalendar calendar, List<StoppedTime.Span> stopped) {
        StoppedTime time = new StoppedTime(stopped, resumeDayCounts);
        List<DayCount> counts = counts(triggerDay, calendar, time);
        DayCount binding = binding(counts);
        LocalDate due = binding == null ? null : binding.due();
        LocalDate milder = due == null || stopped.isEmpty() || !resumeDayCounts
                ? null
                : binding(counts(triggerDay, calendar, time.milder())).due();
        return new Deadline(
                code,
                version,
                Regime.of(triggerDay),
                triggerDay,
                rule,
                binding == null ? null : Integer.valueOf(binding.limit().length()),
                binding == null ? null : binding.limit().unit(),
                due,
                basis(),
                counts.stream().anyMatch(DayCount::isProvisional),
                counts.stream().anyMatch(DayCount::isUncertain),
                milder == null || milder.equals(due) ? null : milder,
                counts.stream().flatMap(count -> count.steps().stream()).toList());
    }

    private List<DayCount> counts(LocalDate triggerDay, WorkingCalendar calendar, StoppedTime stopped) {
        return limits().stream()
                .map(limit -> DayCount.of(limit, backwards, rollForward, triggerDay, calendar, stopped))
                .toList();
    }

    private static DayCount binding(List<DayCount> counts) {
        return counts.stream().min(Comparator.comparing(DayCount::due)).orElse(null);
    }

    /** Whether a clock of this term may stand still for that reason. */
    boolean mayStopFor(StopKind kind) {
        return stops != null && List.of(stops.split(",")).contains(kind.name());
    }

    /** What may stop a clock of this term. */
    public List<StopKind> stops() {
        return stops == null
                ? List.of()
                : Stream.of(stops.split(",")).map(StopKind::valueOf).toList();
    }

    /** The codes of the longer totals that a written extension may give. */
    public List<String> extendsTo() {
        return extendsTo == null ? List.of() : List.of(extendsTo.split(","));
    }

    /** None for a rule without a date, two where law and decree compete. */
    public List<Limit> limits() {
        List<Limit> limits = new ArrayList<>();
        if (length != null) {
            limits.add(new Limit(length, unit, cited(instrument, article)));
        }
        if (alternativeLength != null) {
            limits.add(new Limit(alternativeLength, alternativeUnit, cited(alternativeInstrument, alternativeArticle)));
        }
        return limits;
    }

    /** The instrument, and the article where it has been checked; empty for a limit that is not law. */
    public String basis() {
        return List.of(cited(instrument, article), cited(alternativeInstrument, alternativeArticle)).stream()
                .filter(text -> !text.isEmpty())
                .collect(joining("; "));
    }

    private String cited(String text, String part) {
        if (text == null) {
            return "";
        }
        return part != null && confidence.showsArticle() ? part + " " + text : text;
    }

    /** The term as the office states it, in place of the delivered one. */
    LegalTerm ofOffice() {
        origin = LawOrigin.OFFICE;
        return this;
    }

    /** What the database could not keep is refused before anything is written. */
    void refuseMalformed() {
        boolean fits = CODE.matcher(code).matches()
                && version > 0
                && (rule != TermRule.LIMIT || length > 0)
                && (times == null || times >= 1 && times <= MOST_TIMES)
                && (alternativeLength == null || alternativeLength > 0)
                && (validTo == null || !validTo.isBefore(validFrom))
                && fits(code, 40)
                && fits(does, LONG)
                && fits(trigger, LONG)
                && fits(actor, 200)
                && fits(see, 40)
                && fits(instrument, 200)
                && fits(article, 100)
                && fits(alternativeInstrument, 200)
                && fits(alternativeArticle, 100)
                && fits(source, 50)
                && fits(note, 500)
                && fits(extendsTo, 200);
        if (!fits) {
            throw new RuleBroken("deadline.terms.malformed", code, version);
        }
        stops();
    }

    private static boolean fits(String text, int longest) {
        return text == null || text.length() <= longest;
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    boolean overlaps(LegalTerm other) {
        return code.equals(other.code) && (isInForceOn(other.validFrom) || other.isInForceOn(validFrom));
    }

    public String area() {
        return area;
    }

    public String code() {
        return code;
    }

    public int version() {
        return version;
    }

    /** What must be done, in the words of the office. */
    public String does() {
        return does;
    }

    /** The event from which the term runs, or before which it must be kept. */
    public String trigger() {
        return trigger;
    }

    public String actor() {
        return actor;
    }

    public TermRule rule() {
        return rule;
    }

    public Duty duty() {
        return duty;
    }

    public Extension extension() {
        return extension;
    }

    /** The law names the duty, the office the number of days. */
    public boolean isSetByOffice() {
        return setByOffice;
    }

    /** The code of the term that governs instead, or null. */
    String see() {
        return see;
    }

    /** On how many days of each {@link #per} the duty comes again; null where the term does not say. */
    Integer times() {
        return times;
    }

    TermPeriod per() {
        return per;
    }

    boolean isDelegationWarned() {
        return delegationWarned;
    }

    public boolean isBackwards() {
        return backwards;
    }

    public Confidence confidence() {
        return confidence;
    }

    public String source() {
        return source;
    }

    public String note() {
        return note;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }

    /** What a written extension does to the limit. */
    public enum Extension {
        NONE,
        /** A longer total takes the place of the limit, counted from the same trigger (complaints). */
        REPLACES,
        /** Days are added to the limit (denunciations). */
        ADDS
    }
}
