/** The command line as a service, for programs that embed it. Only Gnomon implements it. */
@Export
@Version("1.0.0")
package org.gnomon.cli;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
