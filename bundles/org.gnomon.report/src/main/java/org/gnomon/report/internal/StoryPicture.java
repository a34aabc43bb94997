package org.gnomon.report.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gnomon.api.mine.Answer;
import org.gnomon.api.mine.Derivation;
import org.gnomon.api.mine.Query;
import org.gnomon.api.mine.Triple;
import org.gnomon.report.RulesReportInput.Shown;

/** The drawing of what is known to answer a question: nodes in boxes, facts as arrows, those that the answer rests on thick. */
final class StoryPicture {

    /** More facts make a drawing that nobody reads. */
    private static final int MOST_FACTS = 40;
    private static final double STRETCH = 3.2;
    private static final double MARGIN = 12;
    private static final double LINE = 13;
    private static final double ARROW = 9;

    private final List<Triple> facts;
    private final Set<Triple> used;
    private final int known;
    private final List<String> nodes;
    private final Set<String> asked;
    private final double[] at;
    private final double width;
    private final double height;

    StoryPicture(Shown shown) {
        used = new LinkedHashSet<>(best(shown.answer()).map(Derivation::facts).orElse(List.of()));
        Set<Triple> all = new LinkedHashSet<>(shown.known());
        all.addAll(used);
        known = all.size();
        facts = List.copyOf(known <= MOST_FACTS ? all : used);
        asked = asked(shown.query());
        Set<String> names = new LinkedHashSet<>();
        facts.forEach(fact -> names.addAll(List.of(fact.head(), fact.tail())));
        nodes = List.copyOf(names);
        at = GraphLayout.of(nodes.size(), facts.stream().flatMapToInt(f -> IntStream.of(nodes.indexOf(f.head()), nodes.indexOf(f.tail()))).toArray());
        IntStream.range(0, at.length).forEach(i -> at[i] *= STRETCH);
        width = moveToZero(0, MARGIN + widest() / 2);
        height = moveToZero(1, MARGIN + TextBox.HEIGHT);
    }

    /** The first derivation of the first candidate. */
    static Optional<Derivation> best(Answer answer) {
        return answer.candidates().stream().findFirst().map(candidate -> candidate.derivations().getFirst());
    }

    private static Set<String> asked(Query query) {
        return switch (query) {
            case Query.Between between -> Set.copyOf(List.of(between.head(), between.tail()));
            case Query.Tail tail -> Set.of(tail.head());
            case Query.Head head -> Set.of(head.tail());
        };
    }

    private double widest() {
        return nodes.stream().mapToDouble(node -> TextBox.of(node).width()).max().orElse(0);
    }

    private double moveToZero(int axis, double border) {
        double[] values = IntStream.range(0, nodes.size()).mapToDouble(v -> at[2 * v + axis]).sorted().toArray();
        if (values.length == 0) {
            return 2 * border;
        }
        IntStream.range(0, nodes.size()).forEach(v -> at[2 * v + axis] += border - values[0]);
        return values[values.length - 1] - values[0] + 2 * border;
    }

    boolean isEmpty() {
        return facts.isEmpty();
    }

    /** What is left out, as a sentence; empty where all is drawn. */
    String note() {
        return facts.size() == known ? "" : "Drawn: the " + facts.size() + " facts that the answer rests on, of " + known + ".";
    }

    void write(Markup m) {
        m.open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "graph story", "role", "img", "width", width, "height", height, "viewBox",
                "0 0 " + Markup.coordinate(width) + " " + Markup.coordinate(height), "aria-label", facts.size() + " facts, " + used.size() + " of them used");
        Map<Set<String>, Integer> between = new HashMap<>();
        List<Triple> thinFirst = new ArrayList<>(Stream.concat(facts.stream().filter(f -> !used.contains(f)), facts.stream().filter(used::contains)).toList());
        for (Triple fact : thinFirst) {
            edge(m, fact, between.merge(Set.copyOf(List.of(fact.head(), fact.tail())), 1, Integer::sum) - 1);
        }
        for (int v = 0; v < nodes.size(); v++) {
            m.open("g", "class", asked.contains(nodes.get(v)) ? "node asked" : "node").leaf("title", nodes.get(v));
            TextBox.of(nodes.get(v)).write(m, at[2 * v], at[2 * v + 1]);
            m.close().newline();
        }
        m.close();
    }

    /** @param before how many facts about the same two nodes are drawn already */
    private void edge(Markup m, Triple fact, int before) {
        int from = nodes.indexOf(fact.head());
        int to = nodes.indexOf(fact.tail());
        double dx = at[2 * to] - at[2 * from];
        double dy = at[2 * to + 1] - at[2 * from + 1];
        double tip = border(nodes.get(to), dx, dy);
        m.open("g", "class", used.contains(fact) ? "edge chosen" : "edge").leaf("title", fact.toString());
        m.empty("line", "class", "line", "x1", at[2 * from], "y1", at[2 * from + 1], "x2", at[2 * to] - tip * dx, "y2", at[2 * to + 1] - tip * dy);
        if (tip < 1) {
            arrow(m, at[2 * to] - tip * dx, at[2 * to + 1] - tip * dy, Math.atan2(dy, dx));
        }
        m.leaf("text", TextBox.of(fact.relation()).shown(), "x", (at[2 * from] + at[2 * to]) / 2,
                "y", (at[2 * from + 1] + at[2 * to + 1]) / 2 + 4 + (from == to ? -TextBox.HEIGHT : 0) - LINE * before);
        m.close().newline();
    }

    /** Part of the way back from the centre of a box, along a line, to its border; at most all of it. */
    private static double border(String node, double dx, double dy) {
        double horizontal = dx == 0 ? 1 : TextBox.of(node).width() / 2 / Math.abs(dx);
        double vertical = dy == 0 ? 1 : TextBox.HEIGHT / 2 / Math.abs(dy);
        return Math.min(1, Math.min(horizontal, vertical));
    }

    private static void arrow(Markup m, double x, double y, double angle) {
        String points = Markup.coordinate(x) + "," + Markup.coordinate(y);
        for (int side : new int[] {-1, 1}) {
            double back = angle + Math.PI + side * 0.4;
            points += " " + Markup.coordinate(x + ARROW * Math.cos(back)) + "," + Markup.coordinate(y + ARROW * Math.sin(back));
        }
        m.empty("polygon", "class", "arrow", "points", points);
    }
}
