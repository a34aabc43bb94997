package org.gnomon.tck;

import java.lang.management.ManagementFactory;
import java.net.Authenticator;
import java.net.ProxySelector;
import java.security.Security;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;

/** What code can change for everybody in this JVM, by name. */
record JvmSettings(Map<String, Object> values) {

    private static final String NONE = "none";

    /** As they are now, with those of the calling thread. */
    static JvmSettings now() {
        Map<String, Object> values = new TreeMap<>();
        values.put("default locale", List.of(Locale.getDefault(), Locale.getDefault(Locale.Category.DISPLAY), Locale.getDefault(Locale.Category.FORMAT)));
        values.put("default time zone", TimeZone.getDefault().getID());
        values.put("standard input", System.in);
        values.put("standard output", System.out);
        values.put("standard error", System.err);
        values.put("default handler of uncaught exceptions", orNone(Thread.getDefaultUncaughtExceptionHandler()));
        values.put("security providers", List.of(Security.getProviders()));
        values.put("default authenticator", orNone(Authenticator.getDefault()));
        values.put("default proxy selector", orNone(ProxySelector.getDefault()));
        values.put("management beans", new TreeSet<>(ManagementFactory.getPlatformMBeanServer().queryNames(null, null)));
        ofThisThread(values);
        // Last: reading some of the others sets properties.
        System.getProperties().forEach((name, value) -> values.put("system property " + name, value));
        return new JvmSettings(values);
    }

    private static void ofThisThread(Map<String, Object> values) {
        Thread thread = Thread.currentThread();
        values.put("name of the calling thread", thread.getName());
        values.put("priority of the calling thread", thread.getPriority());
        values.put("interrupt of the calling thread", thread.isInterrupted());
        values.put("context class loader of the calling thread", orNone(thread.getContextClassLoader()));
    }

    private static Object orNone(Object value) {
        return Objects.requireNonNullElse(value, NONE);
    }

    /** One sentence for each difference. */
    List<String> since(JvmSettings before) {
        List<String> changes = new ArrayList<>();
        values.forEach((name, value) -> {
            Object earlier = before.values.getOrDefault(name, NONE);
            if (!earlier.equals(value)) {
                changes.add(name + " is " + value + "; it was " + earlier);
            }
        });
        before.values.keySet().stream().filter(name -> !values.containsKey(name)).forEach(name -> changes.add(name + " is gone"));
        return changes;
    }
}
