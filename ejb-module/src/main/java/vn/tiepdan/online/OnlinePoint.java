package vn.tiepdan.online;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A place that takes part in an online session, and who sat there. */
@Entity
@Table(name = "online_point")
public class OnlinePoint {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "online_point_seq")
    @SequenceGenerator(name = "online_point_seq", sequenceName = "online_point_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "session_id", updatable = false)
    private OnlineSession session;

    @Column(updatable = false)
    private int ordinal;

    @Enumerated(STRING)
    @Column(updatable = false)
    private PointKind kind;

    @Column(updatable = false)
    private String name;

    private String attendees;

    protected OnlinePoint() {} // for JPA

    static OnlinePoint of(OnlineSession session, int ordinal, PointKind kind, String name) {
        OnlinePoint point = new OnlinePoint();
        point.session = session;
        point.ordinal = ordinal;
        point.kind = kind;
        point.name = name;
        return point;
    }

    void attendedBy(String whom) {
        attendees = whom;
    }

    int ordinal() {
        return ordinal;
    }

    OnlineRow.Point row() {
        return new OnlineRow.Point(ordinal, kind, name, attendees);
    }
}
