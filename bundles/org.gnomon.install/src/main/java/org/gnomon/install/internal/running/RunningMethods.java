package org.gnomon.install.internal.running;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gnomon.install.MethodSet;
import org.gnomon.install.OfferedMethod;
import org.gnomon.install.StoredBundle;
import org.gnomon.install.internal.jar.BundleJar;
import org.gnomon.install.internal.source.Need;
import org.osgi.framework.Version;

/** The framework of this process, as far as methods go: what the product offers, and the bundles of the set beside it. */
public interface RunningMethods {

    /** What bundles need that neither the product nor they themselves offer. */
    List<Need> needs(List<BundleJar> bundles);

    /** The product's newest bundle of that name. */
    Optional<ProductBundle> product(String symbolicName);

    /** @param shared whether others import from it */
    record ProductBundle(Version version, boolean shared) {}

    /** Who of the product offers which method, by symbolic name. */
    Map<OfferedMethod, String> productMethods();

    /**
     * Loads what is new beside what is there, tries it, and only then takes out what the set does not have; or leaves all as it was.
     *
     * @param contents gives the jar of a bundle
     * @param proven the set has got ready before; its methods are not tried one by one
     */
    Reconciliation bringTo(MethodSet target, Function<StoredBundle, byte[]> contents, boolean proven);
}
