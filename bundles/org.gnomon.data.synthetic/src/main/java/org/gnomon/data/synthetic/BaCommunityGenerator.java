package org.gnomon.data.synthetic;

import java.util.List;
import java.util.stream.Stream;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.data.GraphSetGenerator;
import org.gnomon.model.packed.GraphSet;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.Designate;

/** BA-Community as a service. */
@Component(configurationPid = BaCommunityGenerator.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = BaCommunityParameters.class)
@MethodInfo(id = BaCommunityGenerator.ID, label = "BA-Community",
        description = "Two BA-Shapes graphs joined by random edges, with Gaussian features that tell them apart",
        paper = "Ying et al., GNNExplainer: Generating Explanations for Graph Neural Networks, NeurIPS 2019")
public final class BaCommunityGenerator implements GraphSetGenerator {

    static final String ID = "ba-community";
    static final String PID = "org.gnomon.data.synthetic.ba-community";

    private static final int TELLING_FEATURES = 2;
    private static final double TELLING_VARIANCE = 0.5;

    @Override
    public GraphSet generate(Parameters parameters, Run run) {
        BaCommunityParameters values = parameters.as(BaCommunityParameters.class);
        run.phase("generate " + ID, 4);
        HousesOnBa half = new HousesOnBa(values.baseNodes(), values.edgesPerNode(), values.motifs(), values.attachment(), values.noise());
        GrowingGraph graph = half.build("first-", run);
        int split = graph.nodeCount();
        graph.append(half.build("second-", run), HousesOnBa.CLASSES.size());
        graph.addBridges(values.bridges(), split, run.random("bridges"));
        return NodeSets.of(ID, classNames(), graph, features(graph.nodeCount(), split, values.features(), new Gaussian(run.random("features"))));
    }

    private static List<String> classNames() {
        return Stream.of("first ", "second ").flatMap(half -> HousesOnBa.CLASSES.stream().map(half::concat)).toList();
    }

    /** The first two features have mean -1 or 1 by community and variance 0.5, the others mean 0 and variance 1. */
    private static float[] features(int nodes, int split, int width, Gaussian gaussian) {
        float[] features = new float[Math.multiplyExact(nodes, width)];
        for (int i = 0; i < features.length; i++) {
            double mean = i / width < split ? -1 : 1;
            boolean telling = i % width < TELLING_FEATURES;
            features[i] = (float) (telling ? mean + StrictMath.sqrt(TELLING_VARIANCE) * gaussian.next() : gaussian.next());
        }
        return features;
    }
}
