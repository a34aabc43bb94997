/** Between the model that is exchanged, edited and shown (EMF) and the flat form that is computed on. */
@Export
@Version("1.0.0")
package org.gnomon.model.convert;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
