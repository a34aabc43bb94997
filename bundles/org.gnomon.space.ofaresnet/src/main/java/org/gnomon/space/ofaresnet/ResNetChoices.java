package org.gnomon.space.ofaresnet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gnomon.api.search.Architecture;
import org.gnomon.api.search.Condition;
import org.gnomon.api.search.Decision;
import org.gnomon.api.search.Decisions;
import org.gnomon.api.search.Segment;

/** The decisions of the space, and networks as their options. */
final class ResNetChoices {

    private final Decisions decisions;
    private final int[] first = new int[StagePlan.ALL.size() + 1];
    private final List<Segment> segments = new ArrayList<>();

    ResNetChoices() {
        List<Decision> all = new ArrayList<>();
        all.add(new Decision.Categorical("stem.residual", "residual", List.of("no", "yes"), List.of()));
        all.add(percents("stem.width1", "width", ResNet.WIDTHS, List.of()));
        all.add(percents("stem.width2", "width", ResNet.WIDTHS, List.of()));
        segments.add(new Segment("stem", "unit", "", List.of(0, 1, 2)));
        for (int s = 0; s < StagePlan.ALL.size(); s++) {
            first[s] = all.size();
            all.addAll(stage("unit" + (s + 1), StagePlan.ALL.get(s)));
            addSegments("unit" + (s + 1), first[s], all.size());
        }
        first[StagePlan.ALL.size()] = all.size();
        decisions = new Decisions(all);
    }

    private static List<Decision> stage(String name, StagePlan plan) {
        List<Decision> stage = new ArrayList<>();
        stage.add(new Decision.IntegerRange(name + ".depth", "depth", plan.least(), plan.most(), 1, List.of()));
        stage.add(percents(name + ".width", "width", ResNet.WIDTHS, List.of()));
        for (int b = 1; b <= plan.most(); b++) {
            List<String> depths = IntStream.rangeClosed(b, plan.most()).mapToObj(Integer::toString).toList();
            stage.add(percents(name + ".layer" + b + ".expand", "expand", ResNet.EXPANDS,
                    b <= plan.least() ? List.of() : List.of(new Condition(name + ".depth", depths))));
        }
        return stage;
    }

    private static Decision percents(String id, String role, List<Integer> choices, List<Condition> when) {
        return new Decision.Categorical(id, role, choices.stream().map(String::valueOf).toList(), when);
    }

    private void addSegments(String name, int from, int to) {
        segments.add(new Segment(name, "unit", "", IntStream.range(from, to).boxed().toList()));
        for (int d = from + 2; d < to; d++) {
            segments.add(new Segment(name + ".layer" + (d - from - 1), "layer", name, List.of(d)));
        }
    }

    Decisions decisions() {
        return decisions;
    }

    List<Segment> segments() {
        return List.copyOf(segments);
    }

    ResNet network(Architecture architecture) {
        return new ResNet(ResNet.WIDTHS.get(architecture.option(1)), ResNet.WIDTHS.get(architecture.option(2)), architecture.option(0) == 1,
                IntStream.range(0, StagePlan.ALL.size()).mapToObj(s -> stage(architecture, s)).toList());
    }

    private Stage stage(Architecture architecture, int number) {
        int at = first[number];
        int blocks = StagePlan.ALL.get(number).least() + architecture.option(at);
        return new Stage(ResNet.WIDTHS.get(architecture.option(at + 1)),
                IntStream.range(at + 2, at + 2 + blocks).mapToObj(d -> ResNet.EXPANDS.get(architecture.option(d))).toList());
    }

    Architecture architecture(ResNet network) {
        int[] options = new int[first[StagePlan.ALL.size()]];
        options[0] = network.residual() ? 1 : 0;
        options[1] = ResNet.WIDTHS.indexOf(network.inner());
        options[2] = ResNet.WIDTHS.indexOf(network.outer());
        for (int s = 0; s < StagePlan.ALL.size(); s++) {
            Stage stage = network.stages().get(s);
            options[first[s]] = stage.expands().size() - StagePlan.ALL.get(s).least();
            options[first[s] + 1] = ResNet.WIDTHS.indexOf(stage.width());
            for (int b = 0; b < stage.expands().size(); b++) {
                options[first[s] + 2 + b] = ResNet.EXPANDS.indexOf(stage.expands().get(b));
            }
        }
        return new Architecture(options);
    }
}
