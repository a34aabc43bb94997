/** Search spaces, searchers and evaluators. Third parties implement all three. */
@Export
@Version("1.0.0")
package org.gnomon.api.search;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
