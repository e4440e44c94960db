package vn.tiepdan.organisation;

import jakarta.persistence.EntityManager;

/** The stamps as a request reads them at its door, for tests of other features. */
public final class FreshStamps {

    private FreshStamps() {}

    public static Stamps of(EntityManager em) {
        Stamps stamps = new Stamps();
        stamps.units = new Units();
        stamps.units.em = em;
        return stamps;
    }
}
