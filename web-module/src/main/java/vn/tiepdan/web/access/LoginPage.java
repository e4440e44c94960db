package vn.tiepdan.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import vn.tiepdan.access.SignedIn;
import vn.tiepdan.web.shared.Local;

/** Backs {@code login.xhtml}: name, password, and back to the page that was wanted. */
@Named
@RequestScoped
public class LoginPage {

    @Inject
    Session session;

    private String username;
    private String password;
    private String next;

    public void signIn() throws IOException {
        SignedIn signedIn = session.begin(username, password);
        FacesContext faces = FacesContext.getCurrentInstance();
        String page = signedIn.mustChange() ? "/password" : Local.path(next);
        faces.getExternalContext().redirect(faces.getExternalContext().getRequestContextPath() + page);
        faces.responseComplete();
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
