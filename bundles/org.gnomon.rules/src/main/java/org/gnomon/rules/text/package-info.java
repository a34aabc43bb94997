/**
 * How facts, stories and rules stand in text files: lines with places and limits, and the written form of a rule. Only Gnomon implements what is here;
 * importers and exporters use it.
 */
@Export
@Version("1.0.0")
package org.gnomon.rules.text;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
