/**
 * What another arithmetic (Vector API, say) supplies to become {@link org.gnomon.kernels.Kernels}: a {@link org.gnomon.kernels.spi.RowMath}, passed to
 * {@link org.gnomon.kernels.spi.GatedKernels}. Only Gnomon implements it.
 */
@Export
@Version("1.0.0")
package org.gnomon.kernels.spi;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
