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

/** Tree-Grid as a service. */
@Component(configurationPid = TreeGridGenerator.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = TreeGridParameters.class)
@MethodInfo(id = TreeGridGenerator.ID, label = "Tree-Grid",
        description = "One balanced binary tree with grids; nodes of grids are class 1",
        paper = "Ying et al., GNNExplainer: Generating Explanations for Graph Neural Networks, NeurIPS 2019")
public final class TreeGridGenerator implements GraphSetGenerator {

    static final String ID = "tree-grid";
    static final String PID = "org.gnomon.data.synthetic.tree-grid";

    @Override
    public GraphSet generate(Parameters parameters, Run run) {
        TreeGridParameters values = parameters.as(TreeGridParameters.class);
        run.phase("generate " + ID, 1);
        GrowingGraph graph = BaseGraphs.binaryTree(values.height());
        NodeSets.plant(graph, Motif.grid(values.gridSide()), values.motifs(), values.attachment(), run.random("attachment"));
        graph.addNoise(values.noise(), run.random("noise"));
        run.step();
        float[] features = NodeSets.constant(graph.nodeCount(), values.features(), values.featureValue());
        return NodeSets.of(ID, List.of("tree", "grid"), graph, features);
    }
}
