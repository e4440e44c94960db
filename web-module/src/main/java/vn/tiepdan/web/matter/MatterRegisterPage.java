package vn.tiepdan.web.matter;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.tiepdan.matter.MatterRegister;
import vn.tiepdan.matter.MatterRow;
import vn.tiepdan.petition.PetitionFilter;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.reception.VisitFilter;
import vn.tiepdan.reception.VisitRegister;
import vn.tiepdan.web.desk.ListAddress;
import vn.tiepdan.web.desk.SoughtWords;
import vn.tiepdan.web.shared.LazyRows;

/** Backs {@code matter/register.xhtml}: the cases within the caller's sight. */
@Named
@ViewScoped
public class MatterRegisterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MatterRegister register;

    @Inject
    VisitRegister visitRegister;

    @Inject
    PetitionRegister petitionRegister;

    @Inject
    SoughtWords sought;

    private String words;
    private String wordsNumber;
    private LazyRows<MatterRow> rows;

    /** Reads the list as the address tells the filter. */
    public void open() {
        words = sought.of(wordsNumber);
        rows = new LazyRows<>(() -> register.count(words), (first, size) -> register.find(words, first, size));
    }

    /** Goes to the address of the list so narrowed. */
    public String narrow() {
        return new ListAddress("/matter/register")
                .with("words", sought.keep(words))
                .toString();
    }

    /** Under which the words sought lie in the session. */
    public String getWordsNumber() {
        return wordsNumber;
    }

    public void setWordsNumber(String wordsNumber) {
        this.wordsNumber = wordsNumber;
    }

    public long getCount() {
        return register.count(words);
    }

    /** How many visits the caller sees, whichever their case; each of the four is counted by itself. */
    public long getVisits() {
        return visitRegister.count(VisitFilter.all());
    }

    public long getPeople() {
        return visitRegister.people(VisitFilter.all());
    }

    public long getCases() {
        return register.count("");
    }

    public long getPetitions() {
        return petitionRegister.count(PetitionFilter.all());
    }

    public LazyRows<MatterRow> getRows() {
        return rows;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
