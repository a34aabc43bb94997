/**
 * Documents and bulk files of the model. Every byte that is read counts as hostile: limits of its own, no network, no files but the one given, and one
 * failure, {@link org.gnomon.model.packed.RefusedInput}.
 */
@Export
@Version("1.0.0")
package org.gnomon.model.io;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
