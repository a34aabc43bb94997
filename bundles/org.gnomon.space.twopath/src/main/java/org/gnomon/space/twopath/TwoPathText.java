package org.gnomon.space.twopath;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.gnomon.model.packed.RefusedInput;

/** The text form: {@code conv5x5/2,conv5x5/2:double3x3+conv1x1,conv3x3/2,conv3x3/2}. */
final class TwoPathText {

    private static final String REDUCES = "/2";
    private static final int REDUCTIONS = 2;

    private TwoPathText() {}

    static String of(List<List<Block>> paths) {
        return paths.stream().map(path -> path.stream().map(TwoPathText::of).collect(Collectors.joining(","))).collect(Collectors.joining(":"));
    }

    private static String of(Block block) {
        return block.operators().stream().map(PathOperator::text).collect(Collectors.joining("+")) + (block.reduces() ? REDUCES : "");
    }

    static List<List<Block>> parse(String text) {
        String[] paths = text.split(":", TwoPathDecisions.PATHS + 1);
        if (paths.length != TwoPathDecisions.PATHS) {
            throw refused("", "has " + (paths.length < TwoPathDecisions.PATHS ? "one path" : "more than two paths")
                    + "; expected two, parted by ':'");
        }
        List<List<Block>> read = new ArrayList<>();
        for (String path : paths) {
            read.add(path(path, "path " + (read.size() + 1)));
        }
        return read;
    }

    private static List<Block> path(String text, String place) {
        String[] blocks = text.split(",", TwoPathDecisions.LONGEST + 1);
        if (blocks.length < TwoPathDecisions.SHORTEST || blocks.length > TwoPathDecisions.LONGEST) {
            throw refused(place, "has " + (blocks.length == 1 ? "one block" : "more than four blocks") + "; expected two to four, parted by ','");
        }
        List<Block> read = new ArrayList<>();
        for (String block : blocks) {
            read.add(block(block, place + ", block " + (read.size() + 1)));
        }
        long reducing = read.stream().filter(Block::reduces).count();
        if (reducing != REDUCTIONS) {
            throw refused(place, "has " + reducing + " blocks marked /2; expected two");
        }
        return read;
    }

    private static Block block(String text, String place) {
        boolean reduces = text.endsWith(REDUCES);
        List<PathOperator> operators = new ArrayList<>();
        for (String operator : (reduces ? text.substring(0, text.length() - REDUCES.length()) : text).split("\\+", 5)) {
            operators.add(PathOperator.named(operator).orElseThrow(() -> refused(place, "operator '"
                    + operator.substring(0, Math.min(operator.length(), 20)) + "'; allowed: "
                    + Arrays.stream(PathOperator.values()).map(PathOperator::text).collect(Collectors.joining(", ")))));
        }
        if (BlockForm.of(operators).isEmpty()) {
            throw refused(place, "has " + operators.size() + " operators, " + operators.stream().filter(PathOperator::support).count()
                    + " of them for support; expected one to three, at most one for support and not alone");
        }
        return new Block(List.copyOf(operators), reduces);
    }

    private static RefusedInput refused(String place, String reason) {
        return new RefusedInput("Two-Path architecture", place, reason);
    }
}
