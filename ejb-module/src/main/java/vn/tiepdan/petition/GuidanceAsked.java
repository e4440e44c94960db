package vn.tiepdan.petition;

import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Folding;

/**
 * Asked of the reception before a petition is guided: did its author get a guidance slip at another visit of the ward in the same case, or
 * in the same words? A content is guided once, wherever it was told (Decree 31/2019/NĐ-CP and Circular 05/2021/TT-TTCP).
 */
public class GuidanceAsked {

    private final Petition petition;
    private boolean given;

    GuidanceAsked(Petition petition) {
        this.petition = petition;
    }

    public UnitCode unit() {
        return petition.unit();
    }

    public MatterCode matter() {
        return petition.matter();
    }

    /** What the petition is about, without marks and capitals. */
    public String words() {
        return Folding.fold(petition.summary());
    }

    public RegisterBook book() {
        return petition.authorSeal() == null ? RegisterBook.OPEN : RegisterBook.DENUNCIATION;
    }

    /** The visit at which the petition was handed over, which does not count; null for none. */
    public String visit() {
        return petition.visit();
    }

    /** The author, where he is not under seal. */
    public String citizen() {
        return petition.authorCitizen();
    }

    /** The author's seal, where he is under one. */
    public String seal() {
        return petition.authorSeal();
    }

    public void slipGiven() {
        given = true;
    }

    boolean wasGiven() {
        return given;
    }
}
