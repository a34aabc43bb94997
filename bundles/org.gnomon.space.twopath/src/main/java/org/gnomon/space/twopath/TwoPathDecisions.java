package org.gnomon.space.twopath;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gnomon.api.search.Architecture;
import org.gnomon.api.search.Condition;
import org.gnomon.api.search.Decision;
import org.gnomon.api.search.Decisions;
import org.gnomon.api.search.Segment;

/** Paths as decisions. Those of a path: its length, which blocks reduce for lengths 3 and 4, and of each block its form, convolutions and support. */
final class TwoPathDecisions {

    static final int PATHS = 2;
    static final int SHORTEST = 2;
    static final int LONGEST = 4;

    private static final int CONVS = 3;
    private static final int PER_BLOCK = CONVS + 2;
    private static final int BEFORE_BLOCKS = 3;
    private static final int PER_PATH = BEFORE_BLOCKS + LONGEST * PER_BLOCK;

    private final Decisions decisions = new Decisions(IntStream.range(0, PATHS).mapToObj(TwoPathDecisions::path).flatMap(List::stream).toList());

    Decisions decisions() {
        return decisions;
    }

    private static String name(int path) {
        return "path" + (path + 1);
    }

    private static String name(int path, int block) {
        return name(path) + ".block" + (block + 1);
    }

    private static List<Decision> path(int path) {
        String blocks = name(path) + ".blocks";
        List<Decision> made = new ArrayList<>();
        made.add(new Decision.IntegerRange(blocks, "blocks", SHORTEST, LONGEST, 1, List.of()));
        for (int length = SHORTEST + 1; length <= LONGEST; length++) {
            made.add(new Decision.Categorical(name(path) + ".reductions" + length, "reductions" + length,
                    Reductions.of(length).stream().map(Reductions::text).toList(), List.of(Condition.on(blocks, Integer.toString(length)))));
        }
        for (int block = 0; block < LONGEST; block++) {
            List<String> longer = IntStream.rangeClosed(block + 1, LONGEST).filter(n -> n >= SHORTEST).mapToObj(Integer::toString).toList();
            addBlock(name(path, block), block < SHORTEST ? List.of() : List.of(new Condition(blocks, longer)), made);
        }
        return made;
    }

    private static void addBlock(String name, List<Condition> there, List<Decision> made) {
        String form = name + ".form";
        made.add(new Decision.Categorical(form, "form", Arrays.stream(BlockForm.values()).map(BlockForm::text).toList(), there));
        for (int conv = 1; conv <= CONVS; conv++) {
            int least = conv;
            List<String> forms = Arrays.stream(BlockForm.values()).filter(f -> f.convs() >= least).map(BlockForm::text).toList();
            made.add(operator(name + ".conv" + conv, "conv", PathOperator.CONVS, new Condition(form, forms)));
        }
        made.add(operator(name + ".support", "support", PathOperator.SUPPORTS,
                new Condition(form, Arrays.stream(BlockForm.values()).filter(BlockForm::supported).map(BlockForm::text).toList())));
    }

    private static Decision operator(String id, String role, List<PathOperator> choices, Condition when) {
        return new Decision.Categorical(id, role, choices.stream().map(PathOperator::text).toList(), List.of(when));
    }

    List<Segment> segments() {
        return IntStream.range(0, PATHS).boxed().flatMap(path -> Stream.concat(
                Stream.of(new Segment(name(path), "path", "", range(path * PER_PATH, PER_PATH))),
                IntStream.range(0, LONGEST).mapToObj(block -> segment(path, block)))).toList();
    }

    private static Segment segment(int path, int block) {
        return new Segment(name(path, block), "block", name(path), range(start(path, block), PER_BLOCK));
    }

    private static List<Integer> range(int from, int count) {
        return IntStream.range(from, from + count).boxed().toList();
    }

    private static int start(int path, int block) {
        return path * PER_PATH + BEFORE_BLOCKS + block * PER_BLOCK;
    }

    List<List<Block>> paths(Architecture architecture) {
        return IntStream.range(0, PATHS).mapToObj(path -> blocks(architecture, path)).toList();
    }

    private static List<Block> blocks(Architecture architecture, int path) {
        int length = SHORTEST + architecture.option(path * PER_PATH);
        Reductions reductions = Reductions.of(length).get(length == SHORTEST ? 0 : architecture.option(path * PER_PATH + length - SHORTEST));
        return IntStream.range(0, length).mapToObj(b -> new Block(operators(architecture, start(path, b)), reductions.at(b))).toList();
    }

    private static List<PathOperator> operators(Architecture architecture, int start) {
        BlockForm form = BlockForm.values()[architecture.option(start)];
        List<PathOperator> operators = new ArrayList<>();
        int conv = start;
        for (int place = 0; place < form.size(); place++) {
            operators.add(form.supportAt(place) ? PathOperator.SUPPORTS.get(architecture.option(start + 1 + CONVS))
                    : PathOperator.CONVS.get(architecture.option(++conv)));
        }
        return operators;
    }

    Architecture architecture(List<List<Block>> paths) {
        int[] options = new int[decisions.size()];
        for (int path = 0; path < PATHS; path++) {
            List<Block> blocks = paths.get(path);
            int[] reducing = IntStream.range(0, blocks.size()).filter(b -> blocks.get(b).reduces()).toArray();
            options[path * PER_PATH] = blocks.size() - SHORTEST;
            if (blocks.size() > SHORTEST) {
                options[path * PER_PATH + blocks.size() - SHORTEST] = Reductions.of(blocks.size()).indexOf(new Reductions(reducing[0], reducing[1]));
            }
            for (int b = 0; b < blocks.size(); b++) {
                write(blocks.get(b), options, start(path, b));
            }
        }
        return new Architecture(options);
    }

    private static void write(Block block, int[] options, int start) {
        options[start] = block.form().ordinal();
        int conv = start;
        for (PathOperator operator : block.operators()) {
            if (operator.support()) {
                options[start + 1 + CONVS] = PathOperator.SUPPORTS.indexOf(operator);
            } else {
                options[++conv] = PathOperator.CONVS.indexOf(operator);
            }
        }
    }
}
