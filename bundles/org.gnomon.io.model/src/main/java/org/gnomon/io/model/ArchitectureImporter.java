package org.gnomon.io.model;

import java.io.IOException;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.Run;
import org.gnomon.api.io.ImportSource;
import org.gnomon.api.io.Importer;
import org.gnomon.api.io.Limits;
import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.convert.ArchitectureGraphs;
import org.osgi.service.component.annotations.Component;

/** Architectures from Gnomon's model documents as a service. */
@Component
@MethodInfo(id = "gnomon-architecture", label = "Gnomon architecture", description = "Reads an architecture from a model document, binary or XMI")
public final class ArchitectureImporter implements Importer<PackedComputation> {

    @Override
    public Class<PackedComputation> produces() {
        return PackedComputation.class;
    }

    @Override
    public boolean recognises(ImportSource source) {
        return Documents.in(source);
    }

    @Override
    public PackedComputation read(ImportSource source, Limits limits, Run run) throws IOException {
        return ArchitectureGraphs.packed(Documents.read(source, limits, run).only(ComputationGraph.class));
    }
}
