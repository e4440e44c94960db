package vn.tiepdan.web.petition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.petition.PetitionFilter;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.petition.RecordStage;
import vn.tiepdan.petition.RegisterBook;
import vn.tiepdan.web.shared.LazyRows;
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
    private static final int SOON_DAYS = 3;

    @Inject
    PetitionRegister register;

    @Inject
    Today today;

    private String words;
    private LocalDate from;
    private LocalDate to;
    private PetitionKind kind;
    private RecordStage stage;
    private RegisterBook book = RegisterBook.OPEN;
    private boolean mine;
    private String due;
    private LazyRows<PetitionRow> rows;
    private long count;

    /** Reads the list as the filter stands. */
    public void open() {
        PetitionFilter filter = filter();
        rows = new LazyRows<>(() -> register.count(filter), (first, size) -> register.find(filter, first, size));
        count = register.count(filter);
    }

    private PetitionFilter filter() {
        return new PetitionFilter(
                words,
                null,
                kind,
                stage,
                book,
                mine ? PetitionFilter.OfficerChoice.MINE : null,
                null,
                null,
                from,
                to,
                dueBy());
    }

    private LocalDate dueBy() {
        if (due == null) {
            return null;
        }
        return "overdue".equals(due)
                ? today.getDate().minusDays(1)
                : today.getDate().plusDays(SOON_DAYS);
    }

    public LazyRows<PetitionRow> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
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

    public RecordStage getStage() {
        return stage;
    }

    public void setStage(RecordStage stage) {
        this.stage = stage;
    }

    public RegisterBook getBook() {
        return book;
    }

    public void setBook(RegisterBook book) {
        this.book = book == null ? RegisterBook.OPEN : book;
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
