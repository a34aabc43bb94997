package org.gnomon.data.synthetic;

import java.util.List;
import java.util.random.RandomGenerator;
import org.gnomon.api.BadRequest;
import org.gnomon.api.Run;

/**
 * A Barabasi-Albert graph with houses and noise: BA-Shapes, and each half of BA-Community.
 *
 * @param noise random edges added, as a share of those that are there
 */
record HousesOnBa(int baseNodes, int edgesPerNode, int motifs, Attachment attachment, double noise) {

    static final List<String> CLASSES = List.of("base", "middle", "bottom", "top");

    HousesOnBa {
        if (baseNodes <= edgesPerNode) {
            throw new BadRequest(BadRequest.Reason.USAGE, "baseNodes is " + baseNodes + "; allowed: more than edgesPerNode, which is " + edgesPerNode,
                    "give more base nodes or fewer edges per node");
        }
    }

    /** @param stream prefix of the random streams, so that two graphs of one run differ */
    GrowingGraph build(String stream, Run run) {
        GrowingGraph graph = BaseGraphs.preferentialAttachment(baseNodes, edgesPerNode, run.random(stream + "base"));
        run.step();
        NodeSets.plant(graph, Motif.house(), motifs, attachment, run.random(stream + "attachment"));
        RandomGenerator random = run.random(stream + "noise");
        graph.addNoise(noise, random);
        run.step();
        return graph;
    }
}
