package vn.tiepdan.incident;

import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** One option of a flash report. */
@Entity
@Table(name = "response_option")
public class ResponseOption {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "response_option_seq")
    @SequenceGenerator(name = "response_option_seq", sequenceName = "response_option_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "report_id")
    private FlashReport report;

    private int ordinal;
    private String what;
    private String pros;
    private String cons;
    private String resources;

    protected ResponseOption() {} // for JPA

    static ResponseOption proposed(FlashReport report, int ordinal, OptionTold told) {
        ResponseOption option = new ResponseOption();
        option.report = report;
        option.ordinal = ordinal;
        option.what = told.what();
        option.pros = told.pros();
        option.cons = told.cons();
        option.resources = told.resources();
        return option;
    }

    OptionTold row() {
        return new OptionTold(what, pros, cons, resources);
    }
}
