/**
 * The report of an evaluation or of mined rules as one HTML file, the drawing of an explained graph as SVG, and explanations and methods as JSON. Only Gnomon
 * implements it.
 */
@Export
@Version("1.0.0")
package org.gnomon.report;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
