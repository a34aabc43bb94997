package org.gnomon.io.model;

import org.gnomon.api.io.Exporter;
import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.cg.Origin;
import org.gnomon.model.convert.ArchitectureGraphs;
import org.gnomon.tck.ExporterContract;

class GraphExporterContractTest extends ExporterContract<ComputationGraph> {

    static ComputationGraph sample() {
        return ArchitectureGraphs.graph(ArchitectureExporterContractTest.sample(), Origin.GENERATED);
    }

    @Override
    protected Exporter<ComputationGraph> exporter() {
        return new GraphExporter();
    }

    @Override
    protected ComputationGraph value() {
        return sample();
    }
}
