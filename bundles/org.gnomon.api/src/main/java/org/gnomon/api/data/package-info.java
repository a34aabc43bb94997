/**
 * Generators of data with known ground truth. Third parties implement {@link org.gnomon.api.data.GraphSetGenerator} and
 * {@link org.gnomon.api.data.StoryGenerator}.
 */
@Export
@Version("1.0.0")
package org.gnomon.api.data;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
