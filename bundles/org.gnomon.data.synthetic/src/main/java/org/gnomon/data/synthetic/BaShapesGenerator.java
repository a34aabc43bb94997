package org.gnomon.data.synthetic;

import org.gnomon.api.MethodInfo;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.data.GraphSetGenerator;
import org.gnomon.model.packed.GraphSet;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.Designate;

/** BA-Shapes as a service. */
@Component(configurationPid = BaShapesGenerator.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = BaShapesParameters.class)
@MethodInfo(id = BaShapesGenerator.ID, label = "BA-Shapes",
        description = "One Barabasi-Albert graph with houses; the class of a node is its place in its house",
        paper = "Ying et al., GNNExplainer: Generating Explanations for Graph Neural Networks, NeurIPS 2019")
public final class BaShapesGenerator implements GraphSetGenerator {

    static final String ID = "ba-shapes";
    static final String PID = "org.gnomon.data.synthetic.ba-shapes";

    @Override
    public GraphSet generate(Parameters parameters, Run run) {
        BaShapesParameters values = parameters.as(BaShapesParameters.class);
        run.phase("generate " + ID, 2);
        GrowingGraph graph = new HousesOnBa(values.baseNodes(), values.edgesPerNode(), values.motifs(), values.attachment(), values.noise())
                .build("", run);
        return NodeSets.of(ID, HousesOnBa.CLASSES, graph, NodeSets.constant(graph.nodeCount(), values.features(), values.featureValue()));
    }
}
