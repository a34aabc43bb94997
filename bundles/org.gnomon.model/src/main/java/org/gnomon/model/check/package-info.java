/** The invariants of computation graphs, numbered I1 to I9: what a graph must be before a method reads it. */
@Export
@Version("1.0.0")
package org.gnomon.model.check;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
