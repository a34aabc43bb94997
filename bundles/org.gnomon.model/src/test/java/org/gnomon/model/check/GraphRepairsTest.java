package org.gnomon.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.gnomon.model.cg.CgFactory;
import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.cg.Edge;
import org.gnomon.model.cg.Node;
import org.gnomon.model.cg.Origin;
import org.gnomon.model.computation.ComputationBuilder;
import org.gnomon.model.convert.ArchitectureGraphs;
import org.junit.jupiter.api.Test;

class GraphRepairsTest {

    private static ComputationGraph graph() {
        ComputationBuilder net = new ComputationBuilder("net");
        int input = net.input(8, 8, 4);
        int x = net.relu(net.conv(input, 4, 3, 1));
        net.output(net.dense(net.mean(net.sum(x, input)), 3));
        return ArchitectureGraphs.graph(net.build(), Origin.EDITED);
    }

    @Test
    void aSoundGraphStaysAsItIs() {
        ComputationGraph graph = graph();
        ComputationGraph copy = EcoreUtil.copy(graph);
        assertThat(GraphRepairs.apply(graph)).isEmpty();
        assertThat(EcoreUtil.equals(graph, copy)).isTrue();
    }

    @Test
    void twinsAreRenamed() {
        ComputationGraph graph = graph();
        graph.getNodes().get(2).setId("n1");
        assertThat(GraphRepairs.apply(graph)).containsExactly("I1: renamed node 'n1' to 'n1-2'");
        assertThat(GraphChecks.errors(graph)).isEmpty();
    }

    @Test
    void secondEdgesAreMerged() {
        ComputationGraph graph = graph();
        Edge twin = EcoreUtil.copy(graph.getEdges().getFirst());
        twin.setSource(graph.getEdges().getFirst().getSource());
        twin.setTarget(graph.getEdges().getFirst().getTarget());
        graph.getEdges().add(twin);
        assertThat(GraphChecks.errors(graph)).isNotEmpty();
        assertThat(GraphRepairs.apply(graph)).hasSize(1).first().asString().startsWith("I4: removed a second edge");
        assertThat(GraphChecks.errors(graph)).isEmpty();
    }

    @Test
    void deadNodesAreRemovedWithTheirEdges() {
        ComputationGraph graph = graph();
        int before = graph.getNodes().size();
        Node dead = EcoreUtil.copy(graph.getNodes().get(2));
        dead.setId("dead");
        graph.getNodes().add(dead);
        Edge edge = CgFactory.eINSTANCE.createEdge();
        edge.setSource(graph.getNodes().get(1));
        edge.setTarget(dead);
        graph.getEdges().add(edge);
        assertThat(GraphRepairs.apply(graph)).hasSize(1).first().asString().contains("'dead'");
        assertThat(graph.getNodes()).hasSize(before);
        assertThat(GraphChecks.check(graph)).isEmpty();
    }

    @Test
    void shapesAreInferred() {
        ComputationGraph graph = graph();
        graph.getNodes().get(1).getOut().getDims().set(1, 5);
        assertThat(GraphChecks.errors(graph)).isNotEmpty();
        assertThat(GraphRepairs.apply(graph)).containsExactly("I5: set the output shape of node 'n1' to 8x8x4");
        assertThat(GraphChecks.errors(graph)).isEmpty();
    }

    @Test
    void settingsThatAreNotUsedAreCleared() {
        ComputationGraph graph = graph();
        Node relu = graph.getNodes().get(2);
        relu.setAttributes(CgFactory.eINSTANCE.createOpAttributes());
        relu.getAttributes().setKernelH(3);
        relu.getAttributes().setBias(true);
        assertThat(GraphRepairs.apply(graph)).isEqualTo(List.of("I6: cleared the kernel of node 'n2'", "I6: cleared the bias of node 'n2'"));
        assertThat(GraphChecks.errors(graph)).isEmpty();
    }
}
