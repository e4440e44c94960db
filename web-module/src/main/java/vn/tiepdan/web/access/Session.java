package vn.tiepdan.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import vn.tiepdan.access.SignIn;
import vn.tiepdan.access.SignedIn;
import vn.tiepdan.web.shared.Language;

/** Begins a session for who has shown a password: always a new one, so that nobody waits in an old one. */
@RequestScoped
public class Session {

    @Inject
    HttpServletRequest request;

    @Inject
    SignIn signIn;

    SignedIn begin(String username, String password) {
        SignedIn signedIn = signIn.signIn(username, password, request.getRemoteAddr());
        HttpSession old = request.getSession(false);
        Object language = old == null ? null : old.getAttribute(Language.ATTRIBUTE);
        if (old != null) {
            old.invalidate();
        }
        HttpSession fresh = request.getSession(true);
        fresh.setAttribute(SignedIn.ATTRIBUTE, signedIn);
        fresh.setAttribute(Language.ATTRIBUTE, language == null ? signedIn.language() : language);
        return signedIn;
    }

    SignedIn signedIn() {
        HttpSession session = request.getSession(false);
        return session == null ? null : (SignedIn) session.getAttribute(SignedIn.ATTRIBUTE);
    }

    void changePassword(String current, String wanted) {
        SignedIn renewed = signIn.changeOwnPassword(signedIn(), current, wanted);
        request.changeSessionId();
        request.getSession().setAttribute(SignedIn.ATTRIBUTE, renewed);
    }
}
