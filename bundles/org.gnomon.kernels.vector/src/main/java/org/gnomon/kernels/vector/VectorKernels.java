package org.gnomon.kernels.vector;

import java.util.Map;
import org.gnomon.kernels.Kernels;
import org.gnomon.kernels.spi.GatedKernels;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * Offers the kernels that win where the Java runtime was started with {@code --add-modules jdk.incubator.vector}, and nothing elsewhere. Registered by
 * hand, because a component could only be there or fail.
 */
@Component(service = {}, immediate = true)
public final class VectorKernels {

    private static final int ABOVE_PLAIN = 10;

    private final ServiceRegistration<Kernels> registration;

    @Activate
    public VectorKernels(BundleContext context) {
        boolean present = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
        registration = present
                ? context.registerService(Kernels.class, create(), FrameworkUtil.asDictionary(Map.of(Constants.SERVICE_RANKING, ABOVE_PLAIN)))
                : null;
    }

    /** The kernels themselves; only where the module is present. */
    public static Kernels create() {
        return new GatedKernels(new VectorRowMath());
    }

    @Deactivate
    void stop() {
        if (registration != null) {
            registration.unregister();
        }
    }
}
