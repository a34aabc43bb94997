package org.gnomon.tck;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;

/** Defines the classes of one package and below anew, as the loader of an installed bundle does; everything else comes from the loader that they had. */
final class FreshClasses extends ClassLoader {

    private final String prefix;

    private FreshClasses(Class<?> type) {
        super(type.getClassLoader());
        prefix = type.getPackageName() + ".";
    }

    /** One {@code type} of fresh classes, made with the constructor without arguments. */
    static <T> T make(Class<? extends T> type, Class<T> seenAs) {
        try {
            Constructor<?> constructor = new FreshClasses(type).loadClass(type.getName()).getDeclaredConstructor();
            constructor.setAccessible(true);
            return seenAs.cast(constructor.newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " cannot be made anew; a contract test has a constructor without arguments", e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            return name.startsWith(prefix) ? define(name) : super.loadClass(name, resolve);
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream code = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (code == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = code.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
