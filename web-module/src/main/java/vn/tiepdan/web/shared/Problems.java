package vn.tiepdan.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What the page has to say at its top: what was done, and what is wrong with a link to the field where it is. */
@Named
@RequestScoped
public class Problems {

    public List<Line> getLines() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Line> lines = new ArrayList<>();
        faces.getClientIdsWithMessages().forEachRemaining(client -> {
            Iterator<FacesMessage> messages = faces.getMessages(client);
            messages.forEachRemaining(message -> lines.add(line(faces, client, message)));
        });
        return lines;
    }

    /** Whether anything hinders the act; then the page says so before it lists what. */
    public boolean isBlocking() {
        return getLines().stream().anyMatch(line -> "error".equals(line.kind()));
    }

    private static Line line(FacesContext faces, String client, FacesMessage message) {
        message.rendered();
        String kind = FacesMessage.SEVERITY_INFO.equals(message.getSeverity())
                ? "done"
                : FacesMessage.SEVERITY_WARN.equals(message.getSeverity()) ? "warning" : "error";
        return new Line(kind, message.getSummary(), client, client == null ? null : label(faces, client));
    }

    private static String label(FacesContext faces, String client) {
        UIComponent field = faces.getViewRoot().findComponent(client);
        Object label = field == null ? null : field.getAttributes().get("label");
        return label == null ? null : label.toString();
    }

    /** One sentence; {@code field} is the id on the page to which it leads, if it is about one field. */
    public record Line(String kind, String words, String field, String label) {}
}
