package vn.tiepdan.warning;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.RuleBroken;

/**
 * A residential group (tổ dân phố) of a ward, and the tile that stands for it. A numbered one is set up by the computation when records
 * first speak of it; the office may call it otherwise, move its tile, or close it.
 */
@Entity
@Table(name = "residential_group")
public class ResidentialGroup {

    private static final int TILES_A_ROW = 6;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "residential_group_seq")
    @SequenceGenerator(name = "residential_group_seq", sequenceName = "residential_group_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private String code;

    @Column(name = "unit_code", updatable = false)
    private UnitCode unit;

    @Column(updatable = false)
    private Integer number;

    private String name;

    @Column(name = "other_names")
    private String otherNames;

    @Column(name = "tile_row")
    private int row;

    @Column(name = "tile_column")
    private int column;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    protected ResidentialGroup() {} // for JPA

    static ResidentialGroup kept(String code, UnitCode unit, KeepGroup said) {
        ResidentialGroup group = new ResidentialGroup();
        group.code = code;
        group.unit = unit;
        group.number = said.number();
        group.keep(said);
        return group;
    }

    /** One that records speak of by its number, on the {@code place}-th tile, from 0. */
    static ResidentialGroup found(String code, UnitCode unit, int number, int place) {
        return kept(
                code,
                unit,
                new KeepGroup(unit, number, "Tổ " + number, null, 1 + place / TILES_A_ROW, 1 + place % TILES_A_ROW));
    }

    void keep(KeepGroup said) {
        name = said.name();
        otherNames = said.otherNames();
        row = said.row();
        column = said.column();
    }

    /** It is no longer one; what was counted there stays. */
    void close(LocalDate today) {
        if (closedOn != null) {
            throw new RuleBroken("warning.group.closed", name);
        }
        closedOn = today;
    }

    boolean isOpen() {
        return closedOn == null;
    }

    List<String> otherNames() {
        return otherNames == null ? List.of() : Arrays.asList(otherNames.split(","));
    }

    GroupRow row() {
        return new GroupRow(code, version, unit, number, name, otherNames, row, column, closedOn);
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    Integer number() {
        return number;
    }

    int version() {
        return version;
    }

    UnitCode unit() {
        return unit;
    }

    Long id() {
        return id;
    }
}
