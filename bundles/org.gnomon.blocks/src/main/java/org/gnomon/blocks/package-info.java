/** Blocks that many search spaces are made of. Only Gnomon implements what is here; search spaces use it. */
@Export
@Version("1.0.0")
package org.gnomon.blocks;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
