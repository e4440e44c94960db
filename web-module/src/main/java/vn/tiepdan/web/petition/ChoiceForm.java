package vn.tiepdan.web.petition;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.tiepdan.party.ChooseRepresentatives;
import vn.tiepdan.party.PartyRow;
import vn.tiepdan.party.RepresentationRow;

/** Whom the petitioners chose to speak for them, as it is typed from their paper. */
public class ChoiceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private boolean author;
    private List<String> chosen = new ArrayList<>();
    private LocalDate paperOn;
    private boolean signedByAll;

    void begin(RepresentationRow row, List<PartyRow> parties) {
        author = row.authorRepresents();
        paperOn = row.paperOn();
        signedByAll = row.signedByAll();
        chosen = new ArrayList<>(parties.stream()
                .filter(PartyRow::representative)
                .map(party -> String.valueOf(party.ordinal()))
                .toList());
    }

    ChooseRepresentatives command() {
        Set<Integer> ordinals = new TreeSet<>();
        chosen.forEach(ordinal -> ordinals.add(Integer.valueOf(ordinal)));
        return of(ordinals);
    }

    /** From the rows of a form, whose ordinals follow one another; null when nobody is chosen. */
    ChooseRepresentatives fromRows(List<PartyForm> rows) {
        Set<Integer> ordinals = new TreeSet<>();
        List<PartyForm> told = rows.stream().filter(row -> !row.isEmpty()).toList();
        for (int i = 0; i < told.size(); i++) {
            if (told.get(i).isRepresentative()) {
                ordinals.add(i + 1);
            }
        }
        return ordinals.isEmpty() && !author ? null : of(ordinals);
    }

    private ChooseRepresentatives of(Set<Integer> ordinals) {
        if (author) {
            ordinals.add(0);
        }
        return new ChooseRepresentatives(ordinals, paperOn, signedByAll);
    }

    public boolean isAuthor() {
        return author;
    }

    public void setAuthor(boolean author) {
        this.author = author;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen == null ? List.of() : chosen;
    }

    public LocalDate getPaperOn() {
        return paperOn;
    }

    public void setPaperOn(LocalDate paperOn) {
        this.paperOn = paperOn;
    }

    public boolean isSignedByAll() {
        return signedByAll;
    }

    public void setSignedByAll(boolean signedByAll) {
        this.signedByAll = signedByAll;
    }
}
