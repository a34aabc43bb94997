/** Explanations over HTTP: what is served, where, and under which limits. Only Gnomon implements it. */
@Export
@Version("1.0.0")
package org.gnomon.server;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
