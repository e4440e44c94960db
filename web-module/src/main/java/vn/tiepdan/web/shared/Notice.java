package vn.tiepdan.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** Tells the user, on the page that comes next, what has just been done. */
@RequestScoped
public class Notice {

    @Inject
    Texts text;

    /** The text of the key, with its gaps filled; it outlives one redirect. */
    public void success(String key, Object... arguments) {
        say(FacesMessage.SEVERITY_INFO, key, arguments);
    }

    public void warning(String key, Object... arguments) {
        say(FacesMessage.SEVERITY_WARN, key, arguments);
    }

    private void say(FacesMessage.Severity severity, String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(severity, text.with(key, arguments), null));
    }
}
