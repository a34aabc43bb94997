package org.gnomon.install.internal.source;

import java.util.List;
import org.gnomon.install.internal.jar.BundleJar;
import org.osgi.framework.VersionRange;

/** What is there already when bundles are chosen. */
public interface Surroundings {

    /** Whether the product has a bundle of that name in one of these versions. */
    boolean has(String symbolicName, VersionRange versions);

    /** What these bundles need that neither they nor what is installed offer. */
    List<Need> needs(List<BundleJar> bundles);
}
