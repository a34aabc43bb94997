/**
 * Evaluation of graph neural networks on one small graph under many edge masks. Gnomon implements {@link org.gnomon.kernels.Kernels}: here in plain Java,
 * in {@code org.gnomon.kernels.vector} with the Vector API; methods take whichever ranks highest.
 */
@Export
@Version("1.0.0")
package org.gnomon.kernels;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
