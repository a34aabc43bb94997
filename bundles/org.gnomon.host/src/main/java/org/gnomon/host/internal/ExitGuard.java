package org.gnomon.host.internal;

import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.annotations.Component;

/**
 * Keeps bundles that know the API from ending the process by accident, as a library for command lines does. It is no sandbox: reflection and native code
 * still can.
 */
@Component(immediate = true)
public final class ExitGuard implements WeavingHook {

    @Override
    public void weave(WovenClass type) {
        if (knowsTheApi(type.getBundleWiring())) {
            type.setBytes(ExitCalls.refused(type.getBytes()));
        }
    }

    private static boolean knowsTheApi(BundleWiring wiring) {
        return wiring.getRequiredWires(PackageNamespace.PACKAGE_NAMESPACE).stream()
                .anyMatch(wire -> "org.gnomon.api".equals(wire.getCapability().getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE)));
    }
}
