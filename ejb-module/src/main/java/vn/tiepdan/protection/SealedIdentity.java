package vn.tiepdan.protection;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.RuleBroken;

/**
 * An identity under seal, from the moment somebody speaks until it is released because he does not denounce, or for ever.
 *
 * <p>Holds ciphertext, or only the number of a paper cabinet where the law asks for isolated keeping.
 */
@Entity
@Table(name = "sealed_identity")
public class SealedIdentity {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "sealed_identity_seq")
    @SequenceGenerator(name = "sealed_identity_seq", sequenceName = "sealed_identity_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private String code;

    @Column(name = "unit_code", updatable = false)
    private UnitCode unit;

    private byte[] ciphertext;

    @Column(name = "paper_cabinet")
    private String paperCabinet;

    @Column(name = "sealed_at", updatable = false)
    private Instant sealedAt;

    @Column(name = "released_at")
    private Instant releasedAt;

    protected SealedIdentity() {}

    static SealedIdentity sealed(String code, UnitCode unit, byte[] ciphertext, Instant at) {
        SealedIdentity identity = new SealedIdentity();
        identity.code = code;
        identity.unit = unit;
        identity.ciphertext = ciphertext.clone();
        identity.sealedAt = at;
        return identity;
    }

    /** Gives the ciphertext out for the last time and forgets it. */
    byte[] release(Instant at) {
        byte[] given = content();
        ciphertext = null;
        releasedAt = at;
        return given;
    }

    /** Holds other content from now on, because what was sealed had been written down wrongly. */
    void replace(byte[] corrected) {
        if (ciphertext == null) {
            throw new RuleBroken("protection.identity.not-here");
        }
        ciphertext = corrected.clone();
    }

    byte[] content() {
        if (ciphertext == null) {
            throw new RuleBroken("protection.identity.not-here");
        }
        return ciphertext.clone();
    }

    /** As it is seen from outside. */
    SealRow row() {
        return new SealRow(code, unit, sealedAt, paperCabinet);
    }

    String code() {
        return code;
    }

    UnitCode unit() {
        return unit;
    }
}
