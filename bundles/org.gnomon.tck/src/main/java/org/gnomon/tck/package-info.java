/** Contract tests: an author subclasses one per kind of method and supplies a factory; and a run and parameters for plain unit tests. */
@Export
@Version("1.0.0")
package org.gnomon.tck;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
