/**
 * What is installed beyond the product, and how it changes: methods from bundle files and p2 repositories in numbered sets. Used by faces; only Gnomon
 * implements it.
 */
@Export
@Version("1.0.0")
package org.gnomon.install;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
