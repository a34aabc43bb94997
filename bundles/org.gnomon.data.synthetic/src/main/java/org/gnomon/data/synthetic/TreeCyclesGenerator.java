package org.gnomon.data.synthetic;

import java.util.List;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.data.GraphSetGenerator;
import org.gnomon.model.packed.GraphSet;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.Designate;

/** Tree-Cycles as a service. */
@Component(configurationPid = TreeCyclesGenerator.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = TreeCyclesParameters.class)
@MethodInfo(id = TreeCyclesGenerator.ID, label = "Tree-Cycles",
        description = "One balanced binary tree with cycles; nodes of cycles are class 1",
        paper = "Ying et al., GNNExplainer: Generating Explanations for Graph Neural Networks, NeurIPS 2019")
public final class TreeCyclesGenerator implements GraphSetGenerator {

    static final String ID = "tree-cycles";
    static final String PID = "org.gnomon.data.synthetic.tree-cycles";

    @Override
    public GraphSet generate(Parameters parameters, Run run) {
        TreeCyclesParameters values = parameters.as(TreeCyclesParameters.class);
        run.phase("generate " + ID, 1);
        GrowingGraph graph = BaseGraphs.binaryTree(values.height());
        NodeSets.plant(graph, Motif.cycle(values.cycleNodes()), values.motifs(), values.attachment(), run.random("attachment"));
        graph.addNoise(values.noise(), run.random("noise"));
        run.step();
        float[] features = NodeSets.constant(graph.nodeCount(), values.features(), values.featureValue());
        return NodeSets.of(ID, List.of("tree", "cycle"), graph, features);
    }
}
