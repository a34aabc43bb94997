/** The PyTorch engine, started once per JVM. Only this bundle implements it; it is never swapped while the JVM runs. */
@Export
@Version("1.0.0")
package org.gnomon.engine.djl;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
