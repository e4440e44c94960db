package vn.tiepdan.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewMetadata;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The address of the page with all that its parameters say. Forms are sent to it, so that it stands in the browser after a refused act as
 * well: the page can be read again, sent to somebody, or opened anew when it had expired.
 */
@Named
@RequestScoped
public class PageAddress {

    public String getFull() {
        FacesContext faces = FacesContext.getCurrentInstance();
        UIViewRoot root = faces.getViewRoot();
        String page = faces.getApplication().getViewHandler().getActionURL(faces, root.getViewId());
        StringBuilder address = new StringBuilder(page);
        for (UIViewParameter parameter : ViewMetadata.getViewParameters(root)) {
            String value = parameter.getStringValue(faces);
            if (value != null && !value.isEmpty()) {
                address.append(address.indexOf("?") < 0 ? '?' : '&')
                        .append(parameter.getName())
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
        return faces.getExternalContext().encodeActionURL(address.toString());
    }
}
