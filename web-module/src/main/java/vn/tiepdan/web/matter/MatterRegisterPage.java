package vn.tiepdan.web.matter;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.tiepdan.matter.MatterRegister;
import vn.tiepdan.matter.MatterRow;
import vn.tiepdan.web.shared.LazyRows;

/** Backs {@code matter/register.xhtml}: the cases within the caller's sight. */
@Named
@ViewScoped
public class MatterRegisterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MatterRegister register;

    private String words;
    private LazyRows<MatterRow> rows;

    @PostConstruct
    void begin() {
        rows = new LazyRows<>(() -> register.count(words), (first, size) -> register.find(words, first, size));
    }

    /** The list is read anew with the words now typed. */
    public void filter() {
        begin();
    }

    public long getCount() {
        return register.count(words);
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
