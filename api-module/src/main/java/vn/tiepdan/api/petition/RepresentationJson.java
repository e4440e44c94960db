package vn.tiepdan.api.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import vn.tiepdan.api.exchange.JsonBody;
import vn.tiepdan.party.ChooseRepresentatives;
import vn.tiepdan.party.RepresentationRow;

/** How the petitioners chose who speaks for them, and how many the law asks them to choose. */
public record RepresentationJson(
        boolean author, LocalDate paperOn, boolean signedByAll, int petitioners, int chosen, int fewest, int most) {

    static RepresentationJson of(RepresentationRow row) {
        return new RepresentationJson(
                row.authorRepresents(),
                row.paperOn(),
                row.signedByAll(),
                row.petitioners(),
                row.chosen(),
                row.wanted().fewest(),
                row.wanted().most());
    }

    /** The choice that a body tells of. */
    static ChooseRepresentatives read(JsonBody body) {
        List<Integer> chosen = body.numbers("chosen");
        LocalDate paperOn = body.date("paperOn");
        boolean signedByAll = body.flag("signedByAll");
        body.finish();
        return body.make(() -> new ChooseRepresentatives(new TreeSet<>(chosen), paperOn, signedByAll));
    }
}
