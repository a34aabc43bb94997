package org.gnomon.io.autogo;

import java.io.IOException;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.Run;
import org.gnomon.api.io.ImportSource;
import org.gnomon.api.io.Importer;
import org.gnomon.api.io.Limits;
import org.gnomon.model.computation.ComputationSet;
import org.osgi.service.component.annotations.Component;

/** Computation graphs in the JSON of AutoGO, GENNAPE and AIO-P, and in the neutral form with a graph a line. */
@Component
@MethodInfo(id = "autogo", label = "AutoGO JSON", description = "Reads computation graphs: records of AutoGO, GENNAPE and AIO-P, or one graph a line",
        paper = "Salameh et al., AutoGO: Automated Computation Graph Optimization for Neural Network Evolution, NeurIPS 2023")
public final class AutogoImporter implements Importer<ComputationSet> {

    @Override
    public Class<ComputationSet> produces() {
        return ComputationSet.class;
    }

    @Override
    public boolean recognises(ImportSource source) {
        return AutogoFile.in(source);
    }

    @Override
    public ComputationSet read(ImportSource source, Limits limits, Run run) throws IOException {
        return AutogoFile.read(source, limits, run);
    }
}
