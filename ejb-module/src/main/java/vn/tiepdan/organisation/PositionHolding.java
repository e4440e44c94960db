package vn.tiepdan.organisation;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** That an officer held a post in a unit for a period; who signed on a day is asked of these. */
@Entity
@Table(name = "position_holding")
public class PositionHolding {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "position_holding_seq")
    @SequenceGenerator(name = "position_holding_seq", sequenceName = "position_holding_seq", allocationSize = 50)
    private Long id;

    @Column(name = "officer_code")
    private OfficerCode officer;

    @Column(name = "unit_code")
    private UnitCode unit;

    @Column(name = "title_vi")
    private String titleVi;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected PositionHolding() {}

    static PositionHolding of(
            OfficerCode officer, UnitCode unit, String titleVi, String titleEn, LocalDate from, LocalDate to) {
        PositionHolding holding = new PositionHolding();
        holding.officer = officer;
        holding.unit = unit;
        holding.titleVi = titleVi;
        holding.titleEn = titleEn;
        holding.validFrom = from;
        holding.validTo = to;
        return holding;
    }
}
