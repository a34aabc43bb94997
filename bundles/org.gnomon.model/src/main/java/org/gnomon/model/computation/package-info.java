/**
 * Neural architectures as flat computation graphs: operators, shapes, windows, costs, identity. Only Gnomon implements what is here; generators and
 * importers build graphs with {@link org.gnomon.model.computation.ComputationBuilder}.
 */
@Export
@Version("1.0.0")
package org.gnomon.model.computation;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
