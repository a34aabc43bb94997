package org.gnomon.space.declared;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gnomon.api.search.Decisions;
import org.gnomon.model.computation.FeatureShape;
import org.gnomon.model.computation.PackedComputation;

/**
 * What a file declares.
 *
 * @param id of the space
 * @param input shape of one sample
 * @param classes of the classifier
 * @param network its parts, one after another
 */
record Declaration(String id, FeatureShape input, int classes, Decisions decisions, List<Part> network) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.@+-]{0,99}");
    private static final Set<String> FIELDS = Set.of("id", "label", "input", "classes", "decisions", "network");

    /** Reads and checks a file; the network of the first architecture must be sound. */
    static Declaration read(String file, String text) {
        Json json = Json.parse(file, text);
        json.members(FIELDS);
        String id = json.get("id").text();
        if (!NAME.matcher(id).matches()) {
            throw json.get("id").refused("id '" + id + "'; allowed: up to 100 small letters, digits and . @ + -, a letter or digit first");
        }
        Declaration declaration = new Declaration(id, input(json.get("input")), json.get("classes").integer(1, FeatureShape.LARGEST),
                decisions(json.get("decisions")), PartReader.parts(json.get("network")));
        try {
            declaration.graph(new int[declaration.decisions().size()], id);
        } catch (NotBuildable e) {
            throw json.refused("the first architecture makes no network: " + e.getMessage());
        }
        return declaration;
    }

    /** @throws NotBuildable naming the part that does not fit */
    PackedComputation graph(int[] options, String name) {
        return new DeclaredNetwork(this, options, name).graph();
    }

    private static FeatureShape input(Json json) {
        List<Json> sizes = json.list();
        if (sizes.size() != 3) {
            throw json.refused("has " + sizes.size() + " numbers; expected height, width and channels");
        }
        return new FeatureShape(sizes.get(0).integer(1, FeatureShape.LARGEST), sizes.get(1).integer(1, FeatureShape.LARGEST),
                sizes.get(2).integer(1, FeatureShape.LARGEST));
    }

    private static Decisions decisions(Json json) {
        try {
            return new Decisions(DecisionReader.decisions(json));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw json.refused(e.getMessage());
        }
    }
}
