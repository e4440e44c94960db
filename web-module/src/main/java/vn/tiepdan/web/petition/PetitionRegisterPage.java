package vn.tiepdan.web.petition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.PetitionFilter;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.petition.RegisterBook;
import vn.tiepdan.petition.StageChoice;
import vn.tiepdan.search.FilterShelf;
import vn.tiepdan.search.FilteredList;
import vn.tiepdan.search.SavedFilterRow;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.web.desk.Capped;
import vn.tiepdan.web.desk.DueChoice;
import vn.tiepdan.web.desk.ListAddress;
import vn.tiepdan.web.desk.SoughtWords;
import vn.tiepdan.web.shared.LazyRows;
import vn.tiepdan.web.shared.Texts;
import vn.tiepdan.web.shared.Today;

/**
 * Backs {@code petition/register.xhtml}: the register of petitions, read page by page.
 *
 * <p>The words sought stay out of the address: they may be somebody's name.
 */
@Named
@ViewScoped
public class PetitionRegisterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PetitionRegister register;

    @Inject
    SoughtWords sought;

    @Inject
    FilterShelf filters;

    @Inject
    Texts text;

    @Inject
    Today today;

    private String words;
    private String wordsNumber;
    private UnitCode unit;
    private LocalDate from;
    private LocalDate to;
    private PetitionKind kind;
    private StageChoice stage;
    private RegisterBook book = RegisterBook.OPEN;
    private boolean mine;
    private String due;
    private LazyRows<PetitionRow> rows;
    private Capped count;
    private String filterName;

    /** Reads the list as the address tells the filter. */
    public void open() {
        words = sought.of(wordsNumber);
        PetitionFilter filter = filter();
        Capped all = new Capped(register.countUpTo(Capped.MOST, filter));
        count = all;
        rows = new LazyRows<>(all::getRows, (first, size) -> register.find(filter, first, size));
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
        filters.keep(FilteredList.PETITIONS, filterName, narrowed().query());
        return narrow();
    }

    /** Forgets one of the officer's filters. */
    public String forgetFilter(String name) {
        filters.forget(FilteredList.PETITIONS, name);
        return narrow();
    }

    /** The officer's own filters of this list. */
    public List<SavedFilterRow> getFilters() {
        return filters.of(FilteredList.PETITIONS);
    }

    private ListAddress narrowed() {
        return new ListAddress("/petition/register")
                .with("unit", unit)
                .with("from", from)
                .with("to", to)
                .with("kind", kind)
                .with("stage", stage)
                .with("book", book)
                .with("all", isAll())
                .with("mine", mine)
                .with("due", due);
    }

    private PetitionFilter filter() {
        return new PetitionFilter(
                words,
                unit,
                kind,
                stage,
                book,
                mine ? PetitionFilter.OfficerChoice.MINE : null,
                null,
                null,
                from,
                to,
                DueChoice.of(due, today.getDate()));
    }

    public LazyRows<PetitionRow> getRows() {
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

    /** How many are listed, in words. */
    public String getTotal() {
        return count.told(text, "desk.register.count");
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

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }
}
