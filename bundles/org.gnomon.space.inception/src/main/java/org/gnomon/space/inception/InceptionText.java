package org.gnomon.space.inception;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gnomon.api.Support;
import org.gnomon.model.packed.RefusedInput;

/** The text form: {@code 6:depthwise5x5:conv5x5+conv1x1@half,2:conv3x3/2:conv3x3:conv5x5,5:conv3x3,3:conv5x5}. */
final class InceptionText {

    private static final String WIDE = "/2";

    private final Limits limits;

    InceptionText(Limits limits) {
        this.limits = limits;
    }

    static String of(List<Stage> stages) {
        return stages.stream().map(InceptionText::of).collect(Collectors.joining(","));
    }

    private static String of(Stage stage) {
        boolean hasWide = Stage.hasWide(stage.number(), stage.paths().size());
        return stage.blocks() + IntStream.range(0, stage.paths().size())
                .mapToObj(p -> ":" + of(stage.paths().get(p)) + (hasWide && p == stage.wide() ? WIDE : "")).collect(Collectors.joining());
    }

    private static String of(Path path) {
        return path.operators().stream().map(PathOperator::text).collect(Collectors.joining("+"))
                + (path.inner() == InnerWidth.SAME ? "" : "@" + path.inner().text());
    }

    List<Stage> parse(String text) {
        String[] stages = text.split(",", Stage.STAGES + 1);
        if (stages.length != Stage.STAGES) {
            throw refused("", "has " + (stages.length < Stage.STAGES ? stages.length : "more than 4") + " stages; expected 4, parted by ','");
        }
        List<Stage> read = new ArrayList<>();
        for (String stage : stages) {
            read.add(stage(stage, read.size()));
        }
        if (new InceptionRules(limits).check(read) instanceof Support.No no) {
            throw refused("", no.reasons().getFirst() + " (limits " + limits + ")");
        }
        return read;
    }

    private Stage stage(String text, int number) {
        String place = "stage " + (number + 1);
        String[] parts = text.split(":", Stage.MOST_PATHS + 2);
        if (parts.length < 2 || parts.length > Stage.MOST_PATHS + 1) {
            throw refused(place, "expected the number of blocks and one to four paths, parted by ':'");
        }
        List<Path> paths = new ArrayList<>();
        int wide = -1;
        for (int p = 1; p < parts.length; p++) {
            boolean marked = parts[p].endsWith(WIDE);
            if (marked && wide >= 0) {
                throw refused(place + ", path " + p, "is the second one marked /2; allowed: one");
            }
            wide = marked ? p - 1 : wide;
            paths.add(path(marked ? parts[p].substring(0, parts[p].length() - WIDE.length()) : parts[p], place + ", path " + p));
        }
        if (wide >= 0 != Stage.hasWide(number, paths.size())) {
            throw refused(place, wide < 0 ? "no path is marked /2; of three paths in this stage one must be"
                    : "a path is marked /2; allowed: one of three, not in the first stage");
        }
        return new Stage(number, blocks(parts[0], place), List.copyOf(paths), Math.max(0, wide));
    }

    private static int blocks(String text, String place) {
        if (text.length() != 1 || text.charAt(0) < '0' + Stage.LEAST_BLOCKS || text.charAt(0) > '0' + Stage.MOST_BLOCKS) {
            throw refused(place, "number of blocks is '" + shortened(text) + "'; allowed: " + Stage.LEAST_BLOCKS + ".." + Stage.MOST_BLOCKS);
        }
        return text.charAt(0) - '0';
    }

    private Path path(String text, String place) {
        int at = text.lastIndexOf('@');
        InnerWidth inner = at < 0 ? InnerWidth.SAME : InnerWidth.named(text.substring(at + 1)).filter(i -> i != InnerWidth.SAME)
                .orElseThrow(() -> refused(place, "inner channels are '" + shortened(text.substring(at + 1))
                        + "'; allowed: half, double, or nothing"));
        List<PathOperator> operators = new ArrayList<>();
        for (String operator : (at < 0 ? text : text.substring(0, at)).split("\\+", limits.longest() + 1)) {
            operators.add(PathOperator.named(operator).orElseThrow(() -> refused(place, "operator '" + shortened(operator) + "'; allowed: up to "
                    + limits.longest() + " of " + Arrays.stream(PathOperator.values()).map(PathOperator::text).collect(Collectors.joining(", ")))));
        }
        return new Path(List.copyOf(operators), inner);
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), 20));
    }

    private static RefusedInput refused(String place, String reason) {
        return new RefusedInput("Inception architecture", place, reason);
    }
}
