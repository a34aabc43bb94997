/** The report of an evaluation or of mined rules as one HTML file, and the drawing of an explained graph as SVG. Only Gnomon implements it. */
@Export
@Version("1.0.0")
package org.gnomon.report;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
