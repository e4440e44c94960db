package vn.tiepdan.web.shared;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Lets a page read {@code row.code} where a record or an enum of ours offers {@code code()}; it never writes. */
public class Accessors extends ELResolver {

    private static final String OURS = "vn.tiepdan.";

    private final Map<Key, Optional<Method>> known = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Method accessor = accessor(base, property);
        if (accessor == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return accessor.invoke(base);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException refusal ? refusal : new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        Method accessor = accessor(base, property);
        if (accessor == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return accessor.getReturnType();
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // What is read through an accessor cannot be written; other resolvers go on.
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        boolean ours = accessor(base, property) != null;
        if (ours) {
            context.setPropertyResolved(base, property);
        }
        return ours;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }

    private Method accessor(Object base, Object property) {
        if (!(base instanceof Record || base instanceof Enum) || !(property instanceof String name)) {
            return null;
        }
        Class<?> type = base instanceof Enum<?> constant ? constant.getDeclaringClass() : base.getClass();
        if (!type.getName().startsWith(OURS)) {
            return null;
        }
        return known.computeIfAbsent(new Key(type, name), Accessors::find).orElse(null);
    }

    private static Optional<Method> find(Key key) {
        try {
            Method method = key.type().getMethod(key.name());
            boolean reads = method.getReturnType() != void.class;
            return reads ? Optional.of(method) : Optional.empty();
        } catch (NoSuchMethodException none) {
            return Optional.empty();
        }
    }

    private record Key(Class<?> type, String name) {}
}
