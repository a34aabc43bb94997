/** First-order optimisation of a few hundred values with gradients from {@link org.gnomon.kernels.GatedNetwork}. Only Gnomon implements it. */
@Export
@Version("1.0.0")
package org.gnomon.kernels.optimise;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
