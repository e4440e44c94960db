package vn.tiepdan.web.headduty;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import vn.tiepdan.headduty.HeadRegister;
import vn.tiepdan.headduty.WardYearRow;
import vn.tiepdan.web.shared.LazyRows;
import vn.tiepdan.web.shared.Today;

/** Backs {@code headduty/wards.xhtml}: the heads of all wards in reach, page by page. */
@Named
@ViewScoped
public class HeadWardsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int YEARS = 5;

    @Inject
    HeadRegister register;

    @Inject
    Today today;

    private Integer year;
    private LazyRows<WardYearRow> rows;

    public void open() {
        int asked = year == null ? today.getDate().getYear() : year;
        year = asked;
        long count = register.countWards(asked);
        rows = new LazyRows<>(() -> count, (first, size) -> register.wards(asked, first, size));
    }

    public String show() {
        return "wards?faces-redirect=true&year=" + year;
    }

    /** The years to choose from, this one first. */
    public List<Integer> getYears() {
        int last = today.getDate().getYear();
        return IntStream.rangeClosed(0, YEARS).mapToObj(back -> last - back).toList();
    }

    public LazyRows<WardYearRow> getRows() {
        return rows;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
