package org.gnomon.model.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.cg.Node;
import org.gnomon.model.cg.Origin;
import org.gnomon.model.check.GraphChecks;
import org.gnomon.model.computation.ComputationBuilder;
import org.gnomon.model.computation.Costs;
import org.gnomon.model.computation.Operator;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.computation.Padding;
import org.gnomon.model.computation.StructureDigest;
import org.gnomon.model.computation.Window;
import org.gnomon.model.io.DocumentForm;
import org.gnomon.model.io.DocumentLimits;
import org.gnomon.model.io.ModelDocuments;
import org.gnomon.model.packed.RefusedInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureGraphsTest {

    private static PackedComputation network() {
        ComputationBuilder net = new ComputationBuilder("small");
        int input = net.input(16, 16, 4);
        int x = net.relu(net.batchNorm(net.conv(input, 8, Window.of(3, 5, 2, 1).padded(new Padding(Padding.Mode.EXPLICIT, 1, 2, 1, 2)).grouped(2), true)));
        int gate = net.same(Operator.SIGMOID, net.conv(net.mean(x), 8, Window.square(1, 1), true));
        int pooled = net.add(Operator.AVG_POOL, new Window(3, 3, 2, 2, 1, 1, Padding.VALID, 1, true), 8, false, net.multiply(x, gate));
        net.output(net.dense(net.mean(net.concat(List.of(pooled, net.depthwise(pooled, Window.square(3, 1).dilated(2), false)))), 10));
        return net.build();
    }

    @Test
    void aDocumentPacksToTheSame() {
        PackedComputation packed = network();
        assertThat(ArchitectureGraphs.packed(ArchitectureGraphs.graph(packed, Origin.GENERATED))).isEqualTo(packed);
    }

    @ParameterizedTest
    @EnumSource(DocumentForm.class)
    void aFilePacksToTheSame(DocumentForm form) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelDocuments.save(ArchitectureGraphs.document(ArchitectureGraphs.graph(network(), Origin.ONNX)), form, out);
        ComputationGraph back = ModelDocuments.only(ComputationGraph.class,
                ModelDocuments.load(new ByteArrayInputStream(out.toByteArray()), "file", form, DocumentLimits.DEFAULT), "file");
        assertThat(ArchitectureGraphs.packed(back)).isEqualTo(network());
    }

    @Test
    void aDocumentIsSoundAndCostsTheSame() {
        ComputationGraph graph = ArchitectureGraphs.graph(network(), Origin.GENERATED);
        assertThat(GraphChecks.errors(graph)).isEmpty();
        Costs costs = Costs.of(network());
        assertThat(graph.getNodes().stream().mapToLong(Node::getMacs).sum()).isEqualTo(costs.macs());
        assertThat(graph.getNodes().stream().mapToLong(Node::getParams).sum()).isEqualTo(costs.parameters());
        assertThat(graph.getDigest()).isEqualTo(StructureDigest.of(network()));
    }

    @Test
    void whatCannotBePackedIsNamed() {
        ComputationGraph cyclic = ArchitectureGraphs.graph(network(), Origin.EDITED);
        cyclic.getEdges().get(0).setSource(cyclic.getNodes().get(3));
        assertThatThrownBy(() -> ArchitectureGraphs.packed(cyclic)).isInstanceOf(RefusedInput.class).hasMessageContaining("cycle");
        ComputationGraph unknown = ArchitectureGraphs.graph(network(), Origin.EDITED);
        unknown.getNodes().get(2).getOp().setName("Fancy");
        assertThatThrownBy(() -> ArchitectureGraphs.packed(unknown)).isInstanceOf(RefusedInput.class).hasMessageContaining("node 'n2'").hasMessageContaining("Fancy");
        ComputationGraph other = ArchitectureGraphs.graph(network(), Origin.EDITED);
        other.getVocabulary().setName("gnn");
        assertThatThrownBy(() -> ArchitectureGraphs.packed(other)).isInstanceOf(RefusedInput.class).hasMessageContaining("'gnn'");
    }
}
