/**
 * Looking for neural architectures: spaces of them, evaluators that measure them, searchers that propose which to measure next. Third parties
 * implement {@link org.gnomon.api.search.SearchSpace}, {@link org.gnomon.api.search.Evaluator} and {@link org.gnomon.api.search.Searcher} with its
 * {@link org.gnomon.api.search.Search}; whoever drives a search uses all three and the {@link org.gnomon.api.search.Archive}. Objectives and labels
 * are those of {@link org.gnomon.api.predict}, so what a search measured can train a predictor, and what a predictor says can guide a search.
 */
@Export
@Version("1.0.0")
package org.gnomon.api.search;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
