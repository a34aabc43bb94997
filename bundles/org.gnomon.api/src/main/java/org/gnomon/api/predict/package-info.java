/** Predictors of the performance of neural architectures. Third parties implement {@link org.gnomon.api.predict.Predictor}. */
@Export
@Version("1.0.0")
package org.gnomon.api.predict;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
