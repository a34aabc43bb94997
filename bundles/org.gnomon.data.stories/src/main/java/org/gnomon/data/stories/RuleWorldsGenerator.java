package org.gnomon.data.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.gnomon.api.BadRequest;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.data.StoryGenerator;
import org.gnomon.api.mine.InstanceSet;
import org.gnomon.api.mine.InstanceSet.Member;
import org.gnomon.data.stories.Resolution.Composition;
import org.gnomon.data.stories.StoryCounts.Slot;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.Designate;

/** Rule worlds as a service. */
@Component(configurationPid = RuleWorldsGenerator.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = RuleWorldsParameters.class)
@MethodInfo(id = RuleWorldsGenerator.ID, label = "Rule worlds", description = "Random rules over named relations, and stories that need several of them",
        paper = "Sinha et al., Evaluating Logical Generalization in Graph Neural Networks (GraphLog), 2020")
public final class RuleWorldsGenerator implements StoryGenerator {

    static final String ID = "rule-worlds";
    static final String PID = "org.gnomon.data.stories.rule-worlds";

    private static final int ATTEMPTS = 1_000;

    @Override
    public List<World> generate(Parameters parameters, Run run) {
        RuleWorldsParameters values = parameters.as(RuleWorldsParameters.class);
        StoryCounts counts = new StoryCounts(values.trainingStories(), Lengths.parse("trainingLengths", values.trainingLengths()), values.validationStories(),
                values.testStories(), Lengths.parse("testLengths", values.testLengths()));
        require(values);
        List<RuleWorld> worlds = worlds(values, counts, run);
        run.phase("generate " + ID, (long) worlds.size() * counts.slots("").size());
        return worlds.stream().map(world -> filled(world, values, counts, run)).toList();
    }

    private static void require(RuleWorldsParameters values) {
        int most = RuleDrawing.most(values.relations());
        if (values.rules() > most) {
            throw new BadRequest(BadRequest.Reason.USAGE, "rules is " + values.rules() + "; allowed with " + values.relations() + " relations: up to " + most,
                    "give more relations or fewer rules");
        }
        if (values.extraEdges() > 0 && values.extraNodes() == 0) {
            throw new BadRequest(BadRequest.Reason.USAGE, "extraEdges is " + values.extraEdges() + " and extraNodes 0; allowed: extra edges with extra nodes",
                    "give extra nodes, or 0 extra edges");
        }
    }

    private static List<RuleWorld> worlds(RuleWorldsParameters values, StoryCounts counts, Run run) {
        RuleDrawing drawing = RuleDrawing.over(values.relations(), values.inverse(), run.random("relations"));
        int changed = (int) Math.round(values.different() * values.rules());
        RuleWorld first = world(0, values, counts, run, random -> drawing.rules(values.rules(), random));
        List<RuleWorld> worlds = new ArrayList<>(List.of(first));
        for (int number = 1; number < values.worlds(); number++) {
            worlds.add(world(number, values, counts, run, random -> drawing.changed(first.drawn(), changed, random)));
        }
        return worlds;
    }

    /** Draws until there are paths of every length that is wanted. */
    private static RuleWorld world(int number, RuleWorldsParameters values, StoryCounts counts, Run run, Function<RandomGenerator, List<Composition>> rules) {
        RandomGenerator random = run.random("rules-" + number);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            run.checkCancelled();
            RuleWorld world = new RuleWorld(ID + "-" + number, rules.apply(random), values.inverse());
            Derivations derivations = new Derivations(world.compositions(), counts.longest());
            if (counts.lengths().noneMatch(length -> derivations.conclusions(length).isEmpty())) {
                return world;
            }
        }
        throw new BadRequest(BadRequest.Reason.USAGE, ATTEMPTS + " sets of " + values.rules() + " rules over " + values.relations()
                + " relations conclude nothing from paths of up to " + counts.longest() + " relations", "give more rules, other relations, or shorter paths");
    }

    private static World filled(RuleWorld world, RuleWorldsParameters values, StoryCounts counts, Run run) {
        WorldStories stories = new WorldStories(world, new WorldStories.Surroundings(values.ambiguous(), values.pathNoise(), values.extraNodes(),
                values.extraEdges()), counts.longest());
        List<Slot> slots = counts.slots(world.name());
        List<Member> members = run.parallel(slots, (slot, own) -> new Member(stories.draw(slot, own.random(slot.id())), slot.split(),
                OptionalInt.of(slot.hops())));
        List<Member> labelled = Exchange.labels(members, values.labelNoise(), world.relations(), run.random("label-noise-" + world.name()));
        return new World(new InstanceSet(world.name(), labelled), world.rules());
    }
}
