package vn.tiepdan.reception;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/**
 * Khóa sổ: a month of a ward's reception book that is over and stays as it is, or a year of such months, with what was counted
 * on that day.
 *
 * <p>The database makes it ({@code close_book}), counts and keeps it; nobody changes or reopens it.
 */
@Entity
@Table(name = "book_close")
class BookClose {

    @Id
    private Long id;

    @Column(name = "unit_code", updatable = false)
    private UnitCode unit;

    @Column(updatable = false)
    private int year;

    @Column(updatable = false)
    private Integer month;

    @Column(name = "closed_on", updatable = false)
    private LocalDate closedOn;

    @Column(name = "closed_by", updatable = false)
    private OfficerCode closedBy;

    @Column(name = "closed_at", updatable = false)
    private Instant closedAt;

    @ElementCollection
    @CollectionTable(name = "book_close_line", joinColumns = @JoinColumn(name = "close_id"))
    private List<BookCloseLine> lines = new ArrayList<>();

    protected BookClose() {}

    BookPeriod period() {
        return new BookPeriod(year, month);
    }

    UnitCode unit() {
        return unit;
    }

    List<BookCloseLine> lines() {
        return lines;
    }

    BookCloseRow row(List<BookCloseCount> counts) {
        return new BookCloseRow(unit, period(), closedOn, closedBy, closedAt, counts);
    }
}
