package org.gnomon.io.autogo;

import java.io.IOException;
import java.util.stream.Collectors;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.Run;
import org.gnomon.api.io.ImportSource;
import org.gnomon.api.io.Importer;
import org.gnomon.api.io.Limits;
import org.gnomon.model.computation.ComputationSet;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.packed.RefusedInput;
import org.osgi.service.component.annotations.Component;

/** The same files where they hold one graph. */
@Component
@MethodInfo(id = "autogo-graph", label = "AutoGO JSON, one graph", description = "Reads the computation graph of a file that holds one",
        paper = "Salameh et al., AutoGO: Automated Computation Graph Optimization for Neural Network Evolution, NeurIPS 2023")
public final class AutogoGraphImporter implements Importer<PackedComputation> {

    @Override
    public Class<PackedComputation> produces() {
        return PackedComputation.class;
    }

    @Override
    public boolean recognises(ImportSource source) {
        return AutogoFile.in(source);
    }

    @Override
    public PackedComputation read(ImportSource source, Limits limits, Run run) throws IOException {
        ComputationSet set = AutogoFile.read(source, limits, run);
        if (set.graphs().size() > 1) {
            throw new RefusedInput(source.name(), "", "holds " + set.graphs().size() + " graphs, "
                    + set.graphs().stream().limit(3).map(PackedComputation::id).collect(Collectors.joining(", ")) + ", ...; one was asked for");
        }
        return set.graphs().getFirst();
    }
}
