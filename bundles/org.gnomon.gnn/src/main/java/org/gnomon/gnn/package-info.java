/** Trains graph neural networks. Only Gnomon implements this package; clients call it through the host's gateway. */
@Export
@Version("1.0.0")
package org.gnomon.gnn;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
