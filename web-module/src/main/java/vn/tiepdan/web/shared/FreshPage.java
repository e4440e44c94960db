package vn.tiepdan.web.shared;

import jakarta.el.ELContext;
import jakarta.el.ValueExpression;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIViewAction;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Opens the page that is shown once more, so that it tells the record as it stands now, and leaves what was typed in the form. */
final class FreshPage {

    private FreshPage() {}

    static void open(FacesContext faces) {
        ELContext el = faces.getELContext();
        Map<String, Object> typed = new HashMap<>();
        eachTyped(faces, (client, value) -> typed.put(client, value.getValue(el)));
        UIComponent metadata = faces.getViewRoot().getFacet(UIViewRoot.METADATA_FACET_NAME);
        if (metadata != null) {
            metadata.getChildren().stream()
                    .filter(UIViewAction.class::isInstance)
                    .map(UIViewAction.class::cast)
                    .forEach(action -> action.getActionExpression().invoke(el, null));
        }
        eachTyped(faces, (client, value) -> {
            if (typed.containsKey(client)) {
                value.setValue(el, typed.get(client));
            }
        });
    }

    private static void eachTyped(FacesContext faces, BiConsumer<String, ValueExpression> deed) {
        faces.getViewRoot().visitTree(TellingField.shown(faces), (visit, component) -> {
            if (component instanceof UIForm form && !form.isSubmitted()) {
                return VisitResult.REJECT;
            }
            ValueExpression value =
                    component instanceof EditableValueHolder ? component.getValueExpression("value") : null;
            if (value != null && !value.isReadOnly(faces.getELContext())) {
                deed.accept(component.getClientId(faces), value);
            }
            return VisitResult.ACCEPT;
        });
    }
}
