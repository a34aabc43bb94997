/**
 * What rule miners share. For small graphs: relations by number, paths between two nodes, tables of compositions, and the chart that reduces a path with one.
 * For knowledge graphs: facts as an index, counts of any rule, which rules fire for a question, and answers from them. Only Gnomon implements what is here;
 * miners use it.
 */
@Export
@Version("1.0.0")
package org.gnomon.rules;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
