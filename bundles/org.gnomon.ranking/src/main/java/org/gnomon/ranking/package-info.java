/** How well one list of numbers orders things as another does. Plain mathematics for whoever judges predictors, proxies and tables. */
@Export
@Version("1.0.0")
package org.gnomon.ranking;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
