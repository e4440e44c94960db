package vn.tiepdan.web.takeover;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tiepdan.document.Book;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.takeover.NumberDesk;
import vn.tiepdan.takeover.StartingNumberRow;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Today;

/** Backs {@code takeover/numbers.xhtml}: with which number each old book ended. */
@Named
@ViewScoped
public class NumbersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    NumberDesk desk;

    @Inject
    Today today;

    @Inject
    Notice notice;

    private List<StartingNumberRow> rows;
    private List<Book> books;
    private Book book = Book.PETITION;
    private Integer year;
    private Integer lastUsed;
    private String reason;

    public void open() {
        rows = desk.rows();
        books = desk.books();
        year = today.getDate().getYear();
    }

    public String set() {
        if (year == null || lastUsed == null) {
            throw new Invalid(year == null ? "year" : "lastUsed", "takeover.starting-number.range");
        }
        desk.endedWith(book, year, lastUsed, reason);
        notice.success("takeover.number-set", lastUsed + 1);
        return "numbers?faces-redirect=true";
    }

    public List<StartingNumberRow> getRows() {
        return rows;
    }

    public List<Book> getBooks() {
        return books;
    }

    public Book getBook() {
        return book;
    }

    public void setBook(Book book) {
        this.book = book;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public Integer getLastUsed() {
        return lastUsed;
    }

    public void setLastUsed(Integer lastUsed) {
        this.lastUsed = lastUsed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
