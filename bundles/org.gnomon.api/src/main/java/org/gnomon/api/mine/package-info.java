/** Logical rules in relational graphs. Third parties implement {@link org.gnomon.api.mine.RuleMiner}. */
@Export
@Version("1.0.0")
package org.gnomon.api.mine;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
