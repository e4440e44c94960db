package vn.tiepdan.journey;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the product before the first test that needs it, and gives each test the product and windows of its own. */
class ProductExtension implements BeforeAllCallback, ParameterResolver {

    private static final Namespace MINE = Namespace.create(ProductExtension.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        Product.with(content(context));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Product.class || type == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Product product = Product.with(content(context));
        if (parameter.getParameter().getType() == Product.class) {
            return product;
        }
        Browser window = Browser.window(product);
        context.getStore(MINE).put(parameter.getParameter(), window);
        return window;
    }

    private static Content content(ExtensionContext context) {
        Class<?> test = context.getRequiredTestClass();
        while (test.getAnnotation(OnTheProduct.class) == null && test.getEnclosingClass() != null) {
            test = test.getEnclosingClass();
        }
        OnTheProduct said = test.getAnnotation(OnTheProduct.class);
        return said == null ? Content.DEMONSTRATION : said.value();
    }
}
