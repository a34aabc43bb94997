/**
 * What faces (command line, desktop, server) use: the gateway to every method, the exchange of files, and the record of every run. Only Gnomon
 * implements it.
 */
@Export
@Version("1.0.0")
package org.gnomon.host;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
