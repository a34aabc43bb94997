/**
 * How good rules and their answers are: ranks of answers and link prediction, accuracy of relations, recovery of known rules. Only Gnomon implements what is
 * here; whoever measures miners uses it.
 */
@Export
@Version("1.0.0")
package org.gnomon.rules.metrics;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
