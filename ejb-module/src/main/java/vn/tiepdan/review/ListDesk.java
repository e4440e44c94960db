package vn.tiepdan.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.document.FramedWorkbook;
import vn.tiepdan.form.FormKind;
import vn.tiepdan.form.FormPrinter;
import vn.tiepdan.form.Forms;
import vn.tiepdan.form.Letterheads;
import vn.tiepdan.form.OutputFormat;
import vn.tiepdan.form.PrintedForm;
import vn.tiepdan.hotspot.WatchFilter;
import vn.tiepdan.hotspot.WatchGround;
import vn.tiepdan.hotspot.WatchRegister;
import vn.tiepdan.hotspot.WatchRow;
import vn.tiepdan.matter.MatterRegister;
import vn.tiepdan.occasion.OccasionDay;
import vn.tiepdan.occasion.OccasionRegister;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.shared.Messages;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.RuleBroken;

/**
 * Freezes the list of watched cases for a report, shows what was frozen, and prints it. A confidential case stands in no list; a line
 * about a case that the reader may not see, or that concerns him, is left out for him, also of the sums.
 */
@Stateless
@RolesAllowed({
    Role.OFFICER,
    Role.CLERK,
    Role.OSU,
    Role.SPECIALIST,
    Role.CHAIR,
    Role.VICE_CHAIR,
    Role.COUNCIL,
    Role.CITY,
    Role.INSPECTOR
})
public class ListDesk {

    private static final List<String> HEADINGS = List.of(
            "STT",
            "Vụ việc",
            "Tên vụ việc",
            "Lĩnh vực",
            "Địa bàn",
            "Diện theo dõi",
            "Tiêu chí phức tạp",
            "Số người",
            "Số lượt",
            "Số đơn",
            "Quá hạn (ngày)",
            "Thời gian phát sinh (ngày)",
            "Gửi vượt cấp (lần)",
            "Lượt 30 ngày qua",
            "Lượt 30 ngày trước đó",
            "Người đang giữ việc",
            "Hạn chỉ đạo",
            "Ngày xem xét lại");
    private static final List<Integer> WIDTHS =
            List.of(6, 22, 44, 20, 16, 26, 34, 9, 9, 9, 10, 12, 10, 10, 10, 24, 12, 12);

    private static final int MOST = 1000;
    private static final String FORM = "DS-VV";

    @Inject
    WatchLists lists;

    @Inject
    WatchRegister watch;

    @Inject
    MatterRegister matters;

    @Inject
    OccasionRegister occasions;

    @Inject
    UnitRegister units;

    @Inject
    Letterheads letterheads;

    @Inject
    Forms forms;

    @Inject
    FormPrinter printer;

    @Inject
    Messages messages;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Freezes the list of one ground, of all for null, as it stands now; refused past {@value #MOST} cases ({@code review.list.too-many}). */
    @RolesAllowed({Role.OSU, Role.CHAIR, Role.VICE_CHAIR})
    public String freeze(@NotNull UnitCode unit, WatchGround ground) {
        UnitCode ward = scope.writesFor(unit);
        scope.requireIn(ward, Role.OSU, Role.CHAIR, Role.VICE_CHAIR);
        List<WatchRow> rows = watch.find(new WatchFilter(ward, ground, false, false), 0, MOST + 1);
        if (rows.size() > MOST) {
            throw new RuleBroken("review.list.too-many", MOST);
        }
        LocalDateTime now = LocalDateTime.now(clock).withNano(0);
        String parameters = watch.parameters(ward).stream()
                .filter(row -> !row.name().name().startsWith("WEIGHT_"))
                .map(row -> row.name() + "=" + row.number())
                .collect(Collectors.joining(";"));
        String phase = occasions.on(now.toLocalDate()).stream()
                .findFirst()
                .map(this::phase)
                .orElse(null);
        String code = lists.freeze(
                ward,
                ground,
                now,
                scope.me(),
                phase,
                parameters,
                rows.stream().filter(row -> !row.confidential()).toList());
        trail.done("review.freeze", code, ground == null ? "ALL" : ground.name());
        return code;
    }

    private String phase(OccasionDay day) {
        String words = day.title() + ": " + messages.text(Messages.VIETNAMESE, day.words(), day.arguments());
        return words.length() > 200 ? words.substring(0, 200) : words;
    }

    /** One page of the frozen lists of the unit, the latest first. */
    public List<ListRow> find(@NotNull UnitCode unit, int first, int size) {
        return lists.of(open(unit), first, size);
    }

    public long count(@NotNull UnitCode unit) {
        return lists.count(open(unit));
    }

    public ListRow row(String code) {
        ListRow row = lists.withCode(String.valueOf(code)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("review.list.not-found"));
        if (!scope.openUnits().contains(row.unit())) {
            throw new NotFound("review.list.not-found");
        }
        return row;
    }

    /** Its lines, as far as the caller sees the cases; numbered without a gap. */
    public List<ListLine> lines(String code) {
        List<ListLine> all = lists.lines(row(code).code());
        if (all.isEmpty()) {
            return all;
        }
        Set<String> seen = matters.seenAmong(all.stream().map(ListLine::matter).collect(Collectors.toSet()))
                .keySet();
        List<ListLine> shown = new ArrayList<>();
        for (ListLine line : all) {
            if (seen.contains(line.matter())) {
                shown.add(numbered(line, shown.size() + 1));
            }
        }
        return shown;
    }

    private static ListLine numbered(ListLine line, int ordinal) {
        return new ListLine(
                ordinal,
                line.matter(),
                line.title(),
                line.field(),
                line.place(),
                line.grounds(),
                line.criteria(),
                line.people(),
                line.visits(),
                line.petitions(),
                line.overdueDays(),
                line.ageDays(),
                line.overLevel(),
                line.visitsNow(),
                line.visitsBefore(),
                line.decidedOn(),
                line.reviewOn(),
                line.inHand(),
                line.instructionDue());
    }

    /** How many cases by field, and by place where there is one. */
    public Map<String, Long> by(List<ListLine> lines, boolean place) {
        Function<ListLine, String> key = line -> place
                ? (line.place() == null ? "" : line.place())
                : line.field().name();
        return lines.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
    }

    public PrintedForm print(String code, OutputFormat format) {
        ListRow list = row(code);
        Map<String, Object> facts = new HashMap<>();
        facts.put("letterhead", letterheads.of(list.unit()));
        facts.put("title", title(list));
        facts.put("on", list.onDay());
        facts.put("code", list.code());
        facts.put("phase", list.phase() == null ? "" : list.phase());
        facts.put("rule", rule(list));
        List<ListLine> lines = lines(code);
        facts.put("lines", lines.stream().map(this::cells).toList());
        facts.put(
                "sums",
                by(lines, false).entrySet().stream()
                        .map(sum -> Map.of(
                                "what",
                                word("matter.field." + sum.getKey()),
                                "count",
                                sum.getValue().toString()))
                        .toList());
        trail.done("review.print", code, format.name());
        return printer.print(
                forms.firstOrInForce(FormKind.FORM, FORM, list.onDay()), facts, format, list.takenAt(), list.code());
    }

    public byte[] workbook(String code) {
        ListRow list = row(code);
        trail.done("review.export", code);
        return new FramedWorkbook()
                .with(
                        "Danh sách",
                        title(list) + " – " + units.row(list.unit()).nameVi(),
                        HEADINGS,
                        WIDTHS,
                        lines(code).stream().map(this::columns).toList())
                .stamped(
                        80,
                        List.of(
                                List.of("Danh sách", list.code()),
                                List.of("Chốt lúc", list.takenAt()),
                                List.of("Người chốt", list.takenByName()),
                                List.of("Giai đoạn", list.phase() == null ? "" : list.phase()),
                                List.of("Tiêu chí", rule(list)),
                                List.of("Người xuất", units.nameOf(scope.me())),
                                List.of("Thời điểm xuất", LocalDateTime.now(clock))))
                .bytes();
    }

    private String title(ListRow list) {
        return word("review.list.title." + (list.ground() == null ? "ALL" : list.ground()));
    }

    private String rule(ListRow list) {
        return List.of(list.parameters().split(";")).stream()
                .map(one -> one.split("="))
                .map(one -> word("hotspot.number." + one[0]) + ": " + one[1])
                .collect(Collectors.joining("; "));
    }

    private Map<String, String> cells(ListLine line) {
        Map<String, String> cells = new HashMap<>();
        cells.put("ordinal", String.valueOf(line.ordinal()));
        cells.put("matter", line.matter());
        cells.put("title", line.title());
        cells.put("field", word("matter.field." + line.field()));
        cells.put("place", line.place() == null ? "" : line.place());
        cells.put(
                "grounds",
                words("hotspot.ground.", line.grounds().stream().map(Enum::name).toList()));
        cells.put("criteria", words("hotspot.criterion.", line.criteria()));
        cells.put(
                "numbers",
                messages.text(
                        Messages.VIETNAMESE,
                        "hotspot.numbers",
                        List.of(line.people(), line.visits(), line.overdueDays())));
        cells.put("since", messages.text(Messages.VIETNAMESE, "hotspot.age", List.of(line.ageDays())));
        cells.put("inHand", line.inHand() == null ? "" : line.inHand());
        cells.put("instruction", line.instructionDue() == null ? "" : day(line.instructionDue()));
        cells.put("review", day(line.reviewOn()));
        return cells;
    }

    private List<Object> columns(ListLine line) {
        List<Object> cells = new ArrayList<>();
        cells.add(line.ordinal());
        cells.add(line.matter());
        cells.add(line.title());
        cells.add(word("matter.field." + line.field()));
        cells.add(line.place());
        cells.add(
                words("hotspot.ground.", line.grounds().stream().map(Enum::name).toList()));
        cells.add(words("hotspot.criterion.", line.criteria()));
        cells.add(line.people());
        cells.add(line.visits());
        cells.add(line.petitions());
        cells.add(line.overdueDays());
        cells.add(line.ageDays());
        cells.add(line.overLevel());
        cells.add(line.visitsNow());
        cells.add(line.visitsBefore());
        cells.add(line.inHand());
        cells.add(line.instructionDue());
        cells.add(line.reviewOn());
        return cells;
    }

    private String words(String prefix, List<String> codes) {
        return codes.stream().map(code -> word(prefix + code)).collect(Collectors.joining("; "));
    }

    private static String day(LocalDate day) {
        return "%td/%<tm/%<tY".formatted(day);
    }

    private String word(String key) {
        return messages.text(Messages.VIETNAMESE, key, List.of());
    }

    private UnitCode open(UnitCode unit) {
        if (!scope.openUnits().contains(unit)) {
            throw new NotFound("organisation.unit.not-found", unit);
        }
        return unit;
    }
}
