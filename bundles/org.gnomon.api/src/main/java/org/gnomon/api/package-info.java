/** What all kinds of method share: who they are, how they run, how they fail. The host implements {@link org.gnomon.api.Run} and {@link org.gnomon.api.Parameters}; methods only use them. */
@Export
@Version("1.0.0")
package org.gnomon.api;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
