package vn.tiepdan.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import vn.tiepdan.protection.Drafts;

/** Forgets the draft of a form once its act has succeeded and the user goes on to the next page. */
public class SavedDrafts implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        String form = faces.getExternalContext().getRequestParameterMap().get("td-draft");
        if (form != null && !form.isBlank() && faces.getResponseComplete() && !faces.isValidationFailed()) {
            CDI.current().select(Drafts.class).get().discard(form);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }
}
