/**
 * Logical rules in relational graphs: mined from many small graphs with a question each, or from one knowledge graph, and applied to answer such
 * questions with reasons. Third parties implement {@link org.gnomon.api.mine.RuleMiner}; whoever calls it implements
 * {@link org.gnomon.api.mine.Snapshots}.
 */
@Export
@Version("1.0.0")
package org.gnomon.api.mine;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
