package org.gnomon.install;

import java.time.Duration;
import java.util.List;
import org.gnomon.host.CancelToken;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Tests whether methods keep the contract of their kind. Their code is executed: in a process of its own that ends with the check, but with all rights of
 * this one. A product has this service where the feature {@code org.gnomon.author.feature} is installed.
 */
@ProviderType
public interface ContractCheck {

    /**
     * Loads the bundles beside those of the product, without what is installed beyond it, and tests all of their methods.
     *
     * @param limit for all of it; what was found out until then is kept
     * @throws org.gnomon.api.Cancelled when {@code cancel} says so
     */
    ContractReport check(List<ExaminedBundle> bundles, Duration limit, CancelToken cancel);
}
