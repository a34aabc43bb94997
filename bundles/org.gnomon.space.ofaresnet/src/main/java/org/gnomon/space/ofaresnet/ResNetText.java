package org.gnomon.space.ofaresnet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gnomon.model.packed.RefusedInput;

/**
 * Reads networks: the text that {@link ResNet#text} writes, and the encoding of the supernet, {@code d=0,1,..;e=0.2,0.35,..;w=0,2,..}, which has an
 * expansion for every block that may be.
 */
final class ResNetText {

    private static final String WHAT = "OFA-ResNet50 architecture";
    private static final Pattern ENCODING = Pattern.compile("d=([0-9,]+);e=([0-9.,]+);w=([0-9,]+)");
    private static final String KEPT = "2";
    private static final int STEM_WIDTHS = 2;

    private ResNetText() {}

    static ResNet read(String text) {
        Matcher encoding = ENCODING.matcher(text);
        return encoding.matches() ? decoded(encoding.group(1).split(",", -1), encoding.group(2).split(",", -1), encoding.group(3).split(",", -1))
                : listed(text.split("\\|", -1));
    }

    private static ResNet listed(String[] parts) {
        int expected = StagePlan.ALL.size();
        require(parts.length == 1 + expected, "", "has " + parts.length + " parts; expected the stem and " + expected + " stages");
        List<String> stem = List.of(parts[0].split(",", -1));
        boolean residual = stem.size() == STEM_WIDTHS + 1 && stem.getLast().equals("r");
        require(residual || stem.size() == STEM_WIDTHS, "stem", "is '" + parts[0] + "'; expected two widths and maybe r, for example w65,w100,r");
        List<Stage> stages = IntStream.range(0, expected).mapToObj(s -> stage(List.of(parts[1 + s].split(",", -1)), s)).toList();
        return new ResNet(percent("stem", "w", stem.get(0), ResNet.WIDTHS), percent("stem", "w", stem.get(1), ResNet.WIDTHS), residual, stages);
    }

    private static Stage stage(List<String> words, int number) {
        String position = "stage " + (number + 1);
        StagePlan plan = StagePlan.ALL.get(number);
        int blocks = words.size() - 1;
        require(blocks >= plan.least() && blocks <= plan.most(), position,
                "has " + blocks + " blocks; allowed: " + plan.least() + ".." + plan.most());
        return new Stage(percent(position, "w", words.getFirst(), ResNet.WIDTHS),
                words.stream().skip(1).map(word -> percent(position, "e", word, ResNet.EXPANDS)).toList());
    }

    private static int percent(String position, String letter, String word, List<Integer> allowed) {
        List<String> words = allowed.stream().map(number -> letter + number).toList();
        return allowed.get(choice(word, position, words));
    }

    private static ResNet decoded(String[] depths, String[] expands, String[] widths) {
        int slots = StagePlan.ALL.stream().mapToInt(StagePlan::most).sum();
        int stages = StagePlan.ALL.size();
        require(depths.length == 1 + stages && expands.length == slots && widths.length == STEM_WIDTHS + stages, "", "has " + depths.length
                + " depths, " + expands.length + " expansions and " + widths.length + " widths; expected " + (1 + stages) + ", " + slots + " and "
                + (STEM_WIDTHS + stages));
        List<Stage> read = new ArrayList<>();
        int slot = 0;
        for (int s = 0; s < stages; s++) {
            StagePlan plan = StagePlan.ALL.get(s);
            int depth = plan.least() + choice(depths[1 + s], "d", List.of("0", "1", "2"));
            read.add(new Stage(width(widths[STEM_WIDTHS + s]), IntStream.range(slot, slot + depth)
                    .mapToObj(i -> ResNet.EXPANDS.get(choice(expands[i], "e", List.of("0.2", "0.25", "0.35")))).toList()));
            slot += plan.most();
        }
        require(depths[0].equals("0") || depths[0].equals(KEPT), "d", "begins with " + depths[0] + "; allowed: 0, 2");
        return new ResNet(width(widths[0]), width(widths[1]), depths[0].equals(KEPT), read);
    }

    private static int width(String number) {
        return ResNet.WIDTHS.get(choice(number, "w", List.of("0", "1", "2")));
    }

    private static int choice(String word, String position, List<String> allowed) {
        require(allowed.contains(word), position, "'" + word + "' is none of " + allowed);
        return allowed.indexOf(word);
    }

    private static void require(boolean holds, String position, String reason) {
        if (!holds) {
            throw new RefusedInput(WHAT, position, reason);
        }
    }
}
