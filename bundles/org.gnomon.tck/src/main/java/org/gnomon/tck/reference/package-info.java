/**
 * Reads the reference numbers of published explainers, computation graphs and tables of architectures for tests. They are no part of the repository: a test
 * finds them below the folder that system property {@code gnomon.shared} names, and is skipped where they are absent.
 */
@Export
@Version("1.0.0")
package org.gnomon.tck.reference;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
