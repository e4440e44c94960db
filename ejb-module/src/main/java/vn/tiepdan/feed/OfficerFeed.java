package vn.tiepdan.feed;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.shared.RuleBroken;

/** The secret address of an officer's own calendar: kept as a hash only, until he takes it back. */
@Entity
@Table(name = "officer_feed")
public class OfficerFeed {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "officer_feed_seq")
    @SequenceGenerator(name = "officer_feed_seq", sequenceName = "officer_feed_seq", allocationSize = 50)
    private Long id;

    @Column(name = "officer_code")
    private OfficerCode officer;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected OfficerFeed() {} // for JPA

    static OfficerFeed made(OfficerCode officer, String tokenHash, Instant now) {
        OfficerFeed feed = new OfficerFeed();
        feed.officer = officer;
        feed.tokenHash = tokenHash;
        feed.madeAt = now;
        return feed;
    }

    void revoked(Instant now) {
        if (revokedAt != null) {
            throw new RuleBroken("feed.revoked-already");
        }
        revokedAt = now;
    }

    Instant madeAt() {
        return madeAt;
    }
}
