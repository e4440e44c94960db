package vn.tiepdan.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.tiepdan.deadline.LawLoading;

/**
 * Brings the ladders delivered with the product into the database, once for each content.
 *
 * <p>Called when the product starts, before anybody can sign in, hence open: the file is the product's own.
 */
@Stateless
@PermitAll
public class LadderLoading {

    private static final String LADDER = "terms/ladder.json";

    @Inject
    LawLoading law;

    @Inject
    Ladders ladders;

    public void load() {
        law.loadAlso(LADDER, text -> ladders.replace(LadderFile.read(text)));
    }
}
