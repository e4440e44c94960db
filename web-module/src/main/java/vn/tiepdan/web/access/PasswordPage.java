package vn.tiepdan.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.web.shared.Notice;

/** Backs {@code password.xhtml}: a new password of one's own, asked for before anything else when it was a temporary one. */
@Named
@RequestScoped
public class PasswordPage {

    @Inject
    Session session;

    @Inject
    Notice notice;

    private String current;
    private String password;
    private String again;

    public String change() {
        if (!password.equals(again)) {
            throw new Invalid("again", "problem.password-again");
        }
        session.changePassword(current, password);
        notice.success("notice.password-changed");
        return "/index?faces-redirect=true";
    }

    public boolean isForced() {
        return session.signedIn().mustChange();
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
