package org.gnomon.api.data;

import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.model.packed.GraphSet;
import org.osgi.annotation.versioning.ConsumerType;

/** Makes a set of graphs with known ground truth from a seed. Stateless; the same seed gives the same set everywhere. */
@ConsumerType
public interface GraphSetGenerator {

    GraphSet generate(Parameters parameters, Run run);
}
