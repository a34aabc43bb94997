/**
 * Chooses what is explained, runs explainers over many graphs or nodes through the gateway and measures every explanation. Only Gnomon implements it.
 */
@Export
@Version("1.0.0")
package org.gnomon.evaluation;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
