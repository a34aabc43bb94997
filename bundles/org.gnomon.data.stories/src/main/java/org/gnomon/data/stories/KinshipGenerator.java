package org.gnomon.data.stories;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
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

/** Kinship stories as a service. */
@Component(configurationPid = KinshipGenerator.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = KinshipParameters.class)
@MethodInfo(id = KinshipGenerator.ID, label = "Kinship", description = "Stories about families; the question is how two people are related",
        paper = "Sinha et al., CLUTRR: A Diagnostic Benchmark for Inductive Reasoning from Text, EMNLP 2019")
public final class KinshipGenerator implements StoryGenerator {

    static final String ID = "kinship";
    static final String PID = "org.gnomon.data.stories.kinship";

    @Override
    public List<World> generate(Parameters parameters, Run run) {
        KinshipParameters values = parameters.as(KinshipParameters.class);
        KinshipStories stories = new KinshipStories(new KinshipStories.Settings(values.rules(), values.ambiguous(), values.noise(), values.noisePaths(),
                values.generations(), values.children()));
        List<Slot> slots = counts(values).slots(ID);
        run.phase("generate " + ID, slots.size());
        List<Member> members = run.parallel(slots, (slot, own) -> new Member(stories.draw(slot.id(), slot.hops(), own.random(slot.id())), slot.split(),
                OptionalInt.of(slot.hops())));
        List<Composition> rules = KinRule.of(values.rules()).stream().flatMap(rule -> rule.byGender().stream()).toList();
        List<String> names = Stream.of(Kin.values()).flatMap(kin -> Stream.of(kin.of(false), kin.of(true))).toList();
        List<Member> labelled = Exchange.labels(members, values.labelNoise(), names, run.random("label-noise"));
        return List.of(new World(new InstanceSet(ID, labelled), rules.stream().map(Composition::rule).toList()));
    }

    private static StoryCounts counts(KinshipParameters values) {
        return new StoryCounts(values.trainingStories(), Lengths.parse("trainingLengths", values.trainingLengths()), values.validationStories(),
                values.testStories(), Lengths.parse("testLengths", values.testLengths()));
    }
}
