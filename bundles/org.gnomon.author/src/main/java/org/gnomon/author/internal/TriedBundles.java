package org.gnomon.author.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.gnomon.install.OfferedMethod;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Filter;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.util.tracker.ServiceTracker;

/** The bundles under test in this framework; they can be taken out and put in again. */
final class TriedBundles {

    private static final long SERVICE_MILLIS = 10_000;
    private static final long REFRESH_SECONDS = 30;

    private final BundleContext context;
    private final List<Path> jars;
    private final List<Bundle> present = new ArrayList<>();

    TriedBundles(BundleContext context, List<Path> jars) {
        this.context = context;
        this.jars = jars;
    }

    void install() throws BundleException {
        for (Path jar : jars) {
            present.add(context.installBundle(jar.toUri().toString()));
        }
        for (Bundle bundle : present) {
            bundle.start(Bundle.START_ACTIVATION_POLICY);
        }
    }

    /** Takes them out with their classes. */
    void uninstall() throws BundleException, InterruptedException {
        List<Bundle> gone = List.copyOf(present);
        present.clear();
        for (Bundle bundle : gone) {
            bundle.uninstall();
        }
        refresh(gone);
    }

    private void refresh(Collection<Bundle> gone) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class).refreshBundles(gone, event -> {
            if (event.getType() == FrameworkEvent.PACKAGES_REFRESHED) {
                done.countDown();
            }
        });
        if (!done.await(REFRESH_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the framework did not let go of the bundles within " + REFRESH_SECONDS + " s");
        }
    }

    /** A method of theirs, used by the caller until it gives it back. */
    Use use(OfferedMethod method) throws InterruptedException {
        ServiceReference<Object> reference = reference(method);
        Object service = context.getService(reference);
        if (service == null) {
            throw new IllegalStateException("its component cannot be made; the lines above say why");
        }
        return new Use(context, reference, service);
    }

    /** A method in use. */
    record Use(BundleContext context, ServiceReference<Object> reference, Object method) implements AutoCloseable {

        @Override
        public void close() {
            context.ungetService(reference);
        }
    }

    /** Components are described, and their services registered, a moment after the start of their bundle. */
    private ServiceReference<Object> reference(OfferedMethod method) throws InterruptedException {
        ServiceTracker<Object, ServiceReference<Object>> tracker = new ServiceTracker<>(context, filter(method), null) {
            @Override
            public ServiceReference<Object> addingService(ServiceReference<Object> reference) {
                return present.contains(reference.getBundle()) ? reference : null;
            }
        };
        tracker.open();
        try {
            ServiceReference<Object> found = tracker.waitForService(SERVICE_MILLIS);
            if (found == null) {
                throw new IllegalStateException("no service for it came within " + SERVICE_MILLIS / 1000 + " s; its component waits for something");
            }
            return found;
        } finally {
            tracker.close();
        }
    }

    private static Filter filter(OfferedMethod method) {
        try {
            return FrameworkUtil.createFilter("(&(" + Constants.OBJECTCLASS + "=" + method.service() + ")(method.id=" + method.id() + "))");
        } catch (InvalidSyntaxException e) {
            throw new IllegalArgumentException("the id '" + method.id() + "' has characters that no filter takes", e);
        }
    }
}
