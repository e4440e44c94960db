package vn.tiepdan.web.shared;

import jakarta.el.ExpressionFactory;
import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;

/**
 * The tag {@code td:button}: a submit button whose label is the text {@code button.<id>} (or {@code button.<key>}).
 *
 * <p>{@code main} marks the act of the form that Ctrl+Enter does, {@code confirm} asks {@code confirm.<key>} first.
 */
public class ButtonTag extends ComponentHandler {

    private static final String TEXT = "#{text.label('%s.%s')}";

    public ButtonTag(ComponentConfig config) {
        super(config);
    }

    @Override
    public void onComponentCreated(FaceletContext context, UIComponent button, UIComponent parent) {
        TagAttribute named = getAttribute("key");
        String key = (named == null ? getRequiredAttribute("id") : named).getValue(context);
        if (getAttribute("value") == null) {
            button.setValueExpression("value", expression(context, TEXT.formatted("button", key)));
        }
        boolean main = is(context, "main");
        boolean danger = is(context, "danger");
        String look = main ? "button main" : danger ? "button danger" : "button";
        button.getAttributes().put("styleClass", is(context, "small") ? look + " small" : look);
        if (main) {
            button.getPassThroughAttributes().put("data-save", "true");
        }
        if (is(context, "next")) {
            button.getPassThroughAttributes().put("data-save-next", "true");
        }
        if (is(context, "same")) {
            button.getPassThroughAttributes().put("data-save-same", "true");
        }
        if (is(context, "confirm")) {
            button.getPassThroughAttributes().put("data-confirm", expression(context, TEXT.formatted("confirm", key)));
        }
    }

    private boolean is(FaceletContext context, String name) {
        TagAttribute flag = getAttribute(name);
        return flag != null && flag.getBoolean(context);
    }

    private static ValueExpression expression(FaceletContext context, String text) {
        ExpressionFactory factory = context.getExpressionFactory();
        return factory.createValueExpression(context, text, String.class);
    }
}
