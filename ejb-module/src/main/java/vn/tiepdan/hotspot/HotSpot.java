package vn.tiepdan.hotspot;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.RuleBroken;

/**
 * A hot spot, from a leader's word that it is one until a leader's word that it is none any more.
 *
 * <p>The rule of numbers only speaks for it or against it; whether it was reached on the day is kept. The goal of the session is none.
 */
@Entity
@Table(name = "hot_spot")
class HotSpot {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "hot_spot_seq")
    @SequenceGenerator(name = "hot_spot_seq", sequenceName = "hot_spot_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private HotSpotCode code;

    @Column(name = "unit_code", updatable = false)
    private UnitCode unit;

    private String title;
    private String place;
    private String reason;

    @Column(name = "reached_rule")
    private boolean reachedRule;

    @Column(name = "opened_by", updatable = false)
    private OfficerCode openedBy;

    @Column(name = "opened_on", updatable = false)
    private LocalDate openedOn;

    @Column(name = "closed_by")
    private OfficerCode closedBy;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "close_reason")
    private String closeReason;

    @ElementCollection
    @CollectionTable(name = "hot_spot_case", joinColumns = @JoinColumn(name = "hot_spot_id"))
    @Column(name = "matter_code")
    private Set<String> cases = new HashSet<>();

    protected HotSpot() {} // for JPA

    /**
     * Refused for a confidential case, which stands in no such list ({@code hotspot.spot.confidential}), and where no case is of five
     * people or more ({@code hotspot.spot.too-few}).
     */
    static HotSpot opened(
            HotSpotCode code,
            UnitCode unit,
            OpenHotSpot told,
            Collection<WatchRow> about,
            OfficerCode by,
            LocalDate today) {
        require(about.stream().noneMatch(WatchRow::confidential), "hotspot.spot.confidential");
        require(about.stream().allMatch(row -> row.unit().equals(unit)), "hotspot.spot.other-unit");
        if (about.stream().noneMatch(row -> row.facts().isOfMany())) {
            throw new RuleBroken("hotspot.spot.too-few", CaseFigures.MANY);
        }
        HotSpot spot = new HotSpot();
        spot.code = code;
        spot.unit = unit;
        spot.title = told.title();
        spot.place = told.place();
        spot.reason = told.reason();
        spot.reachedRule = about.stream().anyMatch(WatchRow::hot);
        spot.openedBy = by;
        spot.openedOn = today;
        about.forEach(row -> spot.cases.add(row.matter().value()));
        return spot;
    }

    void closed(String why, OfficerCode by, LocalDate today) {
        requireOpen();
        closeReason = why;
        closedBy = by;
        closedOn = today;
    }

    void requireOpen() {
        if (closedOn != null) {
            throw new RuleBroken("hotspot.spot.closed", code);
        }
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new RuleBroken(rule);
        }
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    HotSpotCode code() {
        return code;
    }

    UnitCode unit() {
        return unit;
    }

    Set<String> cases() {
        return Set.copyOf(cases);
    }

    HotSpotRow row(String openedByName, String closedByName) {
        return new HotSpotRow(
                code,
                version,
                unit,
                title,
                place,
                reason,
                reachedRule,
                openedOn,
                openedByName,
                closedOn,
                closedByName,
                closeReason,
                cases.size());
    }

    OfficerCode openedBy() {
        return openedBy;
    }

    OfficerCode closedBy() {
        return closedBy;
    }
}
