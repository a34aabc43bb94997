package org.gnomon.data.synthetic;

import java.util.List;
import java.util.stream.IntStream;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.data.GraphSetGenerator;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.model.packed.PackedGraph;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.Designate;

/** BA-2Motifs as a service. */
@Component(configurationPid = Ba2MotifsGenerator.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = Ba2MotifsParameters.class)
@MethodInfo(id = Ba2MotifsGenerator.ID, label = "BA-2Motifs",
        description = "Random trees with a five-node cycle (class 0) or a house (class 1); the motif is the ground truth",
        paper = "Luo et al., Parameterized Explainer for Graph Neural Network, NeurIPS 2020")
public final class Ba2MotifsGenerator implements GraphSetGenerator {

    static final String ID = "ba-2motifs";
    static final String PID = "org.gnomon.data.synthetic.ba-2motifs";

    @Override
    public GraphSet generate(Parameters parameters, Run run) {
        Ba2MotifsParameters values = parameters.as(Ba2MotifsParameters.class);
        run.phase("generate " + ID, values.graphs());
        List<PackedGraph> graphs = run.parallel(IntStream.range(0, values.graphs()).boxed().toList(), (index, own) -> graph(index, values, own));
        return new GraphSet(ID, GnnNetwork.Task.GRAPH, values.features(), List.of("cycle", "house"), List.of(), graphs);
    }

    /** Even indices are cycles, odd ones houses; the motif's first node is joined to a random node of the tree. */
    private static PackedGraph graph(int index, Ba2MotifsParameters values, Run run) {
        GrowingGraph graph = BaseGraphs.preferentialAttachment(values.treeNodes(), 1, run.random("tree"));
        int cls = index % 2;
        graph.plant(cls == 0 ? Motif.cycle(5) : Motif.house(), Attachment.RANDOM.node(0, 1, values.treeNodes(), run.random("attachment")));
        float[] features = NodeSets.constant(graph.nodeCount(), values.features(), values.featureValue());
        return graph.pack(ID + "/" + index, features).label(cls).build();
    }
}
