package vn.tiepdan.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.tiepdan.audit.AuditTrail;

/** A page that the menu does not offer the caller is not opened by its address either: it is the page 403, before anything of it is asked for. */
public class PagesOfOthers implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.getViewRoot() == null || faces.isPostback() || faces.getResponseComplete()) {
            return;
        }
        String view = faces.getViewRoot().getViewId();
        if (CDI.current().select(Menu.class).get().mayOpen(view)) {
            return;
        }
        CDI.current().select(AuditTrail.class).get().refused("web.refused", view, "access.role-missing");
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_FORBIDDEN, null);
        } catch (IOException e) {
            throw new FacesException(e);
        }
        faces.responseComplete();
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
