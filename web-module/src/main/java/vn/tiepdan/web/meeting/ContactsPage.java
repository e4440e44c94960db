package vn.tiepdan.web.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.tiepdan.meeting.ContactDesk;
import vn.tiepdan.meeting.ContactRegister;
import vn.tiepdan.meeting.ContactRow;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.web.shared.LazyRows;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Today;

/** Backs {@code meeting/contacts.xhtml}: the directory of bodies with which the ward works (R26). */
@Named
@ViewScoped
public class ContactsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ContactRegister register;

    @Inject
    ContactDesk desk;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    @Inject
    Today today;

    private String words;
    private Long change;
    private ContactRow changed;
    private LazyRows<ContactRow> rows;
    private long count;
    private final ContactForm form = new ContactForm();

    public void open() {
        String sought = words == null ? "" : words;
        count = register.count(sought);
        long counted = count;
        rows = new LazyRows<>(() -> counted, (first, size) -> register.find(sought, first, size));
        form.setValidFrom(today.getDate());
        if (change != null && isKeeper()) {
            changed = register.row(change);
            form.begin(changed);
        }
    }

    public String narrow() {
        return "contacts?faces-redirect=true&includeViewParams=true";
    }

    public String keep() {
        if (changed == null) {
            desk.enter(form.command());
        } else {
            desk.change(changed.number(), changed.version(), form.command());
        }
        notice.success("meeting.done.contact", form.getName());
        return "contacts?faces-redirect=true";
    }

    public boolean isKeeper() {
        return scope.home() != null
                && scope.holdsIn(scope.home(), Role.CLERK, Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.CITY);
    }

    public ContactRow getChanged() {
        return changed;
    }

    public LazyRows<ContactRow> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }

    public ContactForm getForm() {
        return form;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Long getChange() {
        return change;
    }

    public void setChange(Long change) {
        this.change = change;
    }
}
