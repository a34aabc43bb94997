/**
 * Explainers of graph neural networks, the size rule they share, and the metrics that judge one explanation
 * ({@link org.gnomon.api.explain.ExplanationMetric}, {@link org.gnomon.api.explain.ProbingMetric}), all of a method ({@link org.gnomon.api.explain.SetMetric}) or a sweep over sparsities
 * ({@link org.gnomon.api.explain.CurveMetric}). Third parties implement these and {@link org.gnomon.api.explain.Explainer}.
 */
@Export
@Version("1.0.0")
package org.gnomon.api.explain;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
