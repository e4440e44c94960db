package vn.tiepdan.web.directive;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.stream.Stream;
import vn.tiepdan.directive.DirectiveFilter;
import vn.tiepdan.directive.DirectiveRegister;
import vn.tiepdan.directive.DirectiveRow;
import vn.tiepdan.directive.IssuerKind;
import vn.tiepdan.web.shared.LazyRows;

/** Backs {@code directive/list.xhtml}: the library of directives by their six kinds of issuer, and those without a task (R31, R32). */
@Named
@ViewScoped
public class DirectivesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DirectiveRegister register;

    private String issuer;
    private boolean unlinked;
    private boolean unread;
    private LazyRows<DirectiveRow> rows;
    private long count;
    private long unlinkedCount;
    private long unreadCount;

    public void open() {
        IssuerKind kind = Stream.of(IssuerKind.values())
                .filter(one -> one.name().equals(issuer))
                .findFirst()
                .orElse(null);
        DirectiveFilter filter = new DirectiveFilter(kind, unlinked, unread);
        count = register.count(filter);
        unlinkedCount = register.count(new DirectiveFilter(null, true, false));
        unreadCount = register.count(new DirectiveFilter(null, false, true));
        long counted = count;
        rows = new LazyRows<>(() -> counted, (first, size) -> register.find(filter, first, size));
    }

    public String narrow() {
        return "list?faces-redirect=true&includeViewParams=true";
    }

    public IssuerKind[] getIssuers() {
        return IssuerKind.values();
    }

    public LazyRows<DirectiveRow> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }

    public long getUnlinkedCount() {
        return unlinkedCount;
    }

    public long getUnreadCount() {
        return unreadCount;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public boolean isUnlinked() {
        return unlinked;
    }

    public void setUnlinked(boolean unlinked) {
        this.unlinked = unlinked;
    }

    public boolean isUnread() {
        return unread;
    }

    public void setUnread(boolean unread) {
        this.unread = unread;
    }
}
