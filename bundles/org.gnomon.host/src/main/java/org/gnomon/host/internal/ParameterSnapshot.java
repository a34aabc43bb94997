package org.gnomon.host.internal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/**
 * Parameters whose values were all converted once. The OSGi Converter's own view converts at every call, some microseconds each, which a method that reads a
 * parameter in its inner loop would pay millions of times.
 */
final class ParameterSnapshot implements InvocationHandler {

    private final Object view;
    private final Map<Method, Object> values = new HashMap<>();

    private ParameterSnapshot(Object view, Class<?> type) throws ReflectiveOperationException {
        this.view = view;
        for (Method parameter : type.getDeclaredMethods()) {
            if (parameter.getParameterCount() == 0) {
                parameter.setAccessible(true);
                values.put(parameter, parameter.invoke(view));
            }
        }
    }

    /** @param view an instance of the annotation type {@code type} that answers slowly */
    static <A> A of(Class<A> type, A view) {
        try {
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new ParameterSnapshot(view, type)));
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("a parameter of " + type.getName() + " cannot be converted: " + e.getCause().getMessage(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.getName() + " cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        Object value = values.get(method);
        return value != null ? value : method.invoke(view, arguments);
    }
}
