/** Importers and exporters: the only code that reads or writes foreign formats. Third parties implement both. */
@Export
@Version("1.0.0")
package org.gnomon.api.io;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
