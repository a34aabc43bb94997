package org.gnomon.space.inception;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gnomon.api.search.Architecture;
import org.gnomon.api.search.Condition;
import org.gnomon.api.search.Decision;
import org.gnomon.api.search.Decisions;
import org.gnomon.api.search.Segment;

/**
 * Stages as decisions. Those of a stage: blocks, paths, the wide path (not in the first stage), and four times those of a path: number of
 * convolutions, each convolution, support operator, its place, inner channels.
 */
final class InceptionDecisions {

    private static final String NO_SUPPORT = "none";

    private final int longest;
    private final int perPath;
    private final Decisions decisions;

    InceptionDecisions(Limits limits) {
        longest = limits.longest();
        perPath = longest + 4;
        decisions = new Decisions(IntStream.range(0, Stage.STAGES).mapToObj(this::stage).flatMap(List::stream).toList());
    }

    Decisions decisions() {
        return decisions;
    }

    private static String name(int stage) {
        return "stage" + (stage + 1);
    }

    private static String name(int stage, int path) {
        return name(stage) + ".path" + (path + 1);
    }

    private List<Decision> stage(int stage) {
        String paths = name(stage) + ".paths";
        List<Decision> made = new ArrayList<>();
        made.add(new Decision.IntegerRange(name(stage) + ".blocks", "blocks", Stage.LEAST_BLOCKS, Stage.MOST_BLOCKS, 1, List.of()));
        made.add(new Decision.IntegerRange(paths, "paths", 1, Stage.MOST_PATHS, 1, List.of()));
        if (Stage.hasWide(stage, 3)) {
            made.add(new Decision.Categorical(name(stage) + ".wide", "wide", numbers(1, 3), List.of(Condition.on(paths, "3"))));
        }
        for (int path = 0; path < Stage.MOST_PATHS; path++) {
            addPath(name(stage, path), path == 0 ? List.of() : List.of(new Condition(paths, numbers(path + 1, Stage.MOST_PATHS))), made);
        }
        return made;
    }

    private void addPath(String name, List<Condition> there, List<Decision> made) {
        String convs = name + ".convs";
        String support = name + ".support";
        made.add(new Decision.IntegerRange(convs, "convs", 1, longest, 1, there));
        List<String> choices = PathOperator.CONVS.stream().map(PathOperator::text).toList();
        for (int conv = 1; conv <= longest; conv++) {
            made.add(new Decision.Categorical(name + ".conv" + conv, "conv", choices, List.of(new Condition(convs, numbers(conv, longest)))));
        }
        List<String> supports = PathOperator.SUPPORTS.stream().map(PathOperator::text).toList();
        made.add(new Decision.Categorical(support, "support", Stream.concat(Stream.of(NO_SUPPORT), supports.stream()).toList(), there));
        made.add(new Decision.IntegerRange(name + ".place", "place", 1, longest, 1, List.of(new Condition(support, supports))));
        made.add(new Decision.Categorical(name + ".inner", "inner", Stream.of(InnerWidth.values()).map(InnerWidth::text).toList(), there));
    }

    private static List<String> numbers(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Integer::toString).toList();
    }

    List<Segment> segments() {
        return IntStream.range(0, Stage.STAGES).boxed().flatMap(s -> Stream.concat(
                Stream.of(new Segment(name(s), "stage", "", range(start(s), start(s + 1)))), IntStream.range(0, Stage.MOST_PATHS)
                        .mapToObj(p -> new Segment(name(s, p), "path", name(s), range(start(s, p), start(s, p) + perPath))))).toList();
    }

    private static List<Integer> range(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    private int start(int stage) {
        return stage * (2 + Stage.MOST_PATHS * perPath) + Math.max(0, stage - 1);
    }

    private int start(int stage, int path) {
        return start(stage) + (Stage.hasWide(stage, 3) ? 3 : 2) + path * perPath;
    }

    /** The stages; a support operator that would stand behind the end of its path ends it, see {@link #placesExist}. */
    List<Stage> stages(Architecture architecture) {
        return IntStream.range(0, Stage.STAGES).mapToObj(stage -> stage(architecture, stage)).toList();
    }

    private Stage stage(Architecture architecture, int stage) {
        int start = start(stage);
        int paths = 1 + architecture.option(start + 1);
        return new Stage(stage, Stage.LEAST_BLOCKS + architecture.option(start),
                IntStream.range(0, paths).mapToObj(p -> path(architecture, start(stage, p))).toList(),
                Stage.hasWide(stage, paths) ? architecture.option(start + 2) : 0);
    }

    private Path path(Architecture architecture, int start) {
        List<PathOperator> operators = new ArrayList<>();
        for (int conv = 0; conv <= architecture.option(start); conv++) {
            operators.add(PathOperator.CONVS.get(architecture.option(start + 1 + conv)));
        }
        int support = architecture.option(start + 1 + longest);
        if (support > 0) {
            operators.add(Math.min(operators.size(), architecture.option(start + 2 + longest)), PathOperator.SUPPORTS.get(support - 1));
        }
        return new Path(operators, InnerWidth.values()[architecture.option(start + 3 + longest)]);
    }

    /** Whether the place of every support operator is in its path. */
    boolean placesExist(Architecture architecture) {
        for (int stage = 0; stage < Stage.STAGES; stage++) {
            for (int path = 0; path <= architecture.option(start(stage) + 1); path++) {
                int start = start(stage, path);
                if (architecture.option(start + 2 + longest) > architecture.option(start) + 1) {
                    return false;
                }
            }
        }
        return true;
    }

    Architecture architecture(List<Stage> stages) {
        int[] options = new int[decisions.size()];
        for (Stage stage : stages) {
            int start = start(stage.number());
            options[start] = stage.blocks() - Stage.LEAST_BLOCKS;
            options[start + 1] = stage.paths().size() - 1;
            if (Stage.hasWide(stage.number(), stage.paths().size())) {
                options[start + 2] = stage.wide();
            }
            for (int p = 0; p < stage.paths().size(); p++) {
                write(stage.paths().get(p), options, start(stage.number(), p));
            }
        }
        return new Architecture(options);
    }

    private void write(Path path, int[] options, int start) {
        int convs = 0;
        for (int place = 0; place < path.operators().size(); place++) {
            PathOperator operator = path.operators().get(place);
            if (operator.support()) {
                options[start + 1 + longest] = 1 + PathOperator.SUPPORTS.indexOf(operator);
                options[start + 2 + longest] = place;
            } else {
                options[start + 1 + convs++] = PathOperator.CONVS.indexOf(operator);
            }
        }
        options[start] = convs - 1;
        options[start + 3 + longest] = path.inner().ordinal();
    }
}
