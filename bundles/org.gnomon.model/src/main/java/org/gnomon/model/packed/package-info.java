/**
 * Immutable flat forms of graphs and networks: what every method computes on. Made once from the EMF model or by an importer, shared between
 * threads without copying. Only Gnomon adds types here.
 */
@Export
@Version("1.0.0")
package org.gnomon.model.packed;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
