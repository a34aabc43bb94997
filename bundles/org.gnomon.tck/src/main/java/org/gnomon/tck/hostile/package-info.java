/** Explainers that do what no method may, for tests of whoever runs methods. Nobody else implements or calls them. */
@Export
@Version("1.0.0")
package org.gnomon.tck.hostile;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
