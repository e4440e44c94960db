package vn.tiepdan.web.reception;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.RegisterBook;
import vn.tiepdan.petition.StageChoice;
import vn.tiepdan.reception.BookCloseRegister;
import vn.tiepdan.reception.BookCloseRow;
import vn.tiepdan.reception.BookClosing;
import vn.tiepdan.reception.BookPeriod;
import vn.tiepdan.reception.ReceptionBook;
import vn.tiepdan.reception.VisitFilter;
import vn.tiepdan.reception.VisitRegister;
import vn.tiepdan.reception.VisitRow;
import vn.tiepdan.schedule.ReceptionType;
import vn.tiepdan.search.FilterShelf;
import vn.tiepdan.search.FilteredList;
import vn.tiepdan.search.SavedFilterRow;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.web.desk.Capped;
import vn.tiepdan.web.desk.DueChoice;
import vn.tiepdan.web.desk.ListAddress;
import vn.tiepdan.web.desk.SoughtWords;
import vn.tiepdan.web.shared.Choices;
import vn.tiepdan.web.shared.LazyRows;
import vn.tiepdan.web.shared.Me;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Texts;
import vn.tiepdan.web.shared.Today;

/**
 * Backs {@code reception/book.xhtml}: the reception book, read page by page, printed, exported, and closed month by month.
 *
 * <p>The words sought stay out of the address: they may be somebody's name.
 */
@Named
@ViewScoped
public class BookPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int CLOSES_SHOWN = 26;

    @Inject
    VisitRegister register;

    @Inject
    BookCloseRegister closes;

    @Inject
    BookClosing closing;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    @Inject
    SoughtWords sought;

    @Inject
    FilterShelf filters;

    @Inject
    Texts text;

    @Inject
    ReceptionBook printed;

    @Inject
    Today today;

    @Inject
    Me me;

    @Inject
    Choices choices;

    private String words;
    private String wordsNumber;
    private UnitCode unit;
    private LocalDate from;
    private LocalDate to;
    private PetitionKind kind;
    private ReceptionType type;
    private StageChoice stage;
    private RegisterBook book = RegisterBook.OPEN;
    private boolean groups;
    private String due;
    private LazyRows<VisitRow> rows;
    private Capped count;
    private String filterName;
    private long people;
    private List<BookCloseRow> closed = List.of();
    private List<BookPeriod> closable = List.of();
    private String period;

    /** Reads the list as the address tells the filter. */
    public void open() {
        words = sought.of(wordsNumber);
        VisitFilter filter = filter();
        Capped all = new Capped(register.countUpTo(Capped.MOST, filter));
        count = all;
        rows = new LazyRows<>(all::getRows, (first, size) -> register.find(filter, first, size));
        people = all.isCapped() ? 0 : register.people(filter);
        UnitCode ward = ward();
        if (ward != null) {
            closed = closes.of(ward).stream().limit(CLOSES_SHOWN).toList();
            closable = scope.holdsIn(ward, Role.CLERK, Role.OSU, Role.CHAIR)
                    ? closes.closable(ward, today.getDate())
                    : List.of();
        }
    }

    /** The ward whose book is on the page; null where the list is of several. */
    private UnitCode ward() {
        return unit != null ? unit : choices.getWards().isEmpty() ? scope.home() : null;
    }

    /** Closes a month or a year of the book for good. */
    public String closeBook() {
        BookPeriod wanted = BookPeriod.of(period);
        closing.close(ward(), wanted);
        notice.success("desk.close.done", wanted.written());
        return narrow();
    }

    /** What was closed of the ward's book last, the latest first. */
    public List<BookCloseRow> getClosed() {
        return closed;
    }

    public List<BookPeriod> getClosable() {
        return closable;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    /** Goes to the address of the list so narrowed. */
    public String narrow() {
        if (from != null && to != null && from.isAfter(to)) {
            throw new Invalid("to", "desk.days.backwards");
        }
        return narrowed().with("words", sought.keep(words)).toString();
    }

    /** Keeps the filter as it stands under the name given, but what was typed to seek. */
    public String keepFilter() {
        filters.keep(FilteredList.VISITS, filterName, narrowed().query());
        return narrow();
    }

    /** Forgets one of the officer's filters. */
    public String forgetFilter(String name) {
        filters.forget(FilteredList.VISITS, name);
        return narrow();
    }

    /** The officer's own filters of this list. */
    public List<SavedFilterRow> getFilters() {
        return filters.of(FilteredList.VISITS);
    }

    private ListAddress narrowed() {
        return new ListAddress("/reception/book")
                .with("unit", unit)
                .with("from", from)
                .with("to", to)
                .with("kind", kind)
                .with("type", type)
                .with("stage", stage)
                .with("book", book)
                .with("all", isAll())
                .with("groups", groups)
                .with("due", due);
    }

    private VisitFilter filter() {
        return new VisitFilter(
                words, unit, kind, type, stage, book, null, from, to, groups, DueChoice.of(due, today.getDate()));
    }

    /** Whether what is listed can be taken out as a workbook: as what is printed, and more of it. */
    public boolean isExportable() {
        return isBookOfOne() && count.counted() > 0;
    }

    private boolean isBookOfOne() {
        return me.isOneOf("OFFICER CLERK OSU CHAIR VICE_CHAIR INSPECTOR")
                && book != null
                && book != RegisterBook.UNCLASSIFIED
                && ward() != null;
    }

    /** Whether what is listed can be printed as the book: numbered visits, not too many, by somebody who keeps the book. */
    public boolean isPrintable() {
        return isExportable() && count.counted() <= ReceptionBook.MOST_ROWS;
    }

    /** Whether the printed book tells whole numbers of papers. */
    public boolean isNumbersShown() {
        return printed.showsNumbers();
    }

    public boolean isTooLong() {
        return count.counted() > ReceptionBook.MOST_ROWS;
    }

    public int getMostRows() {
        return ReceptionBook.MOST_ROWS;
    }

    /** What the printed book is asked for by. */
    public String getPrintQuery() {
        return "book=" + book
                + "&from=" + (from == null ? today.getDate().withDayOfYear(1) : from)
                + "&to=" + (to == null ? today.getDate() : to)
                + (unit == null ? "" : "&unit=" + unit)
                + (kind == null ? "" : "&kind=" + kind)
                + (type == null ? "" : "&type=" + type)
                + (stage == null ? "" : "&stage=" + stage)
                + (due == null || due.isEmpty() ? "" : "&due=" + due)
                + (words == null ? "" : "&words=" + wordsNumber)
                + (groups ? "&groups=true" : "");
    }

    public LazyRows<VisitRow> getRows() {
        return rows;
    }

    public boolean isCapped() {
        return count.isCapped();
    }

    public String getFilterName() {
        return filterName;
    }

    public void setFilterName(String filterName) {
        this.filterName = filterName;
    }

    public long getPeople() {
        return people;
    }

    /** How many visits are listed, and of how many people as long as they are counted. */
    public String getTotal() {
        return count.told(text, "desk.book.count", people);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public PetitionKind getKind() {
        return kind;
    }

    public void setKind(PetitionKind kind) {
        this.kind = kind;
    }

    public ReceptionType getType() {
        return type;
    }

    public void setType(ReceptionType type) {
        this.type = type;
    }

    public StageChoice getStage() {
        return stage;
    }

    public void setStage(StageChoice stage) {
        this.stage = stage;
    }

    public RegisterBook getBook() {
        return book;
    }

    public void setBook(RegisterBook book) {
        this.book = book;
    }

    /** Whether the books are listed together; asked for by links that count over all of them. */
    public boolean isAll() {
        return book == null;
    }

    public void setAll(boolean all) {
        if (all) {
            book = null;
        }
    }

    public UnitCode getUnit() {
        return unit;
    }

    public void setUnit(UnitCode unit) {
        this.unit = unit;
    }

    /** Under which the words sought lie in the session. */
    public String getWordsNumber() {
        return wordsNumber;
    }

    public void setWordsNumber(String wordsNumber) {
        this.wordsNumber = wordsNumber;
    }

    public boolean isGroups() {
        return groups;
    }

    public void setGroups(boolean groups) {
        this.groups = groups;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }
}
