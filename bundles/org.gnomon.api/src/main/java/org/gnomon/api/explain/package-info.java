/** Explainers of graph neural networks, the size rule they share, and the metrics that judge them. Third parties implement {@link org.gnomon.api.explain.Explainer} and {@link org.gnomon.api.explain.ExplanationMetric}. */
@Export
@Version("1.0.0")
package org.gnomon.api.explain;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
