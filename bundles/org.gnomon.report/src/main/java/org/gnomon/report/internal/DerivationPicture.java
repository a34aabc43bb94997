package org.gnomon.report.internal;

import org.gnomon.api.mine.Triple;

/** The drawing of a derivation: the answer on top, facts at the bottom, a rule between a conclusion and what is below it. */
final class DerivationPicture {

    private static final double ROW = 58;
    private static final double GAP = 12;
    private static final double MARGIN = 8;

    private final DerivationTree root;

    DerivationPicture(DerivationTree root) {
        this.root = root;
    }

    void write(Markup m) {
        double width = width(root) + 2 * MARGIN;
        double height = root.height() * ROW + TextBox.HEIGHT + 2 * MARGIN;
        m.open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "graph story", "role", "img", "width", width, "height", height, "viewBox",
                "0 0 " + Markup.coordinate(width) + " " + Markup.coordinate(height), "aria-label", "Derivation of " + root.statement());
        write(m, root, MARGIN);
        m.close();
    }

    private static TextBox box(DerivationTree tree) {
        return TextBox.of(text(tree.statement()));
    }

    private static String text(Triple statement) {
        return statement.relation() + "(" + statement.head() + ", " + statement.tail() + ")";
    }

    private static double width(DerivationTree tree) {
        return Math.max(box(tree).width(), below(tree));
    }

    private static double below(DerivationTree tree) {
        return tree.premises().stream().mapToDouble(DerivationPicture::width).sum() + GAP * Math.max(0, tree.premises().size() - 1);
    }

    private double y(DerivationTree tree) {
        return MARGIN + TextBox.HEIGHT / 2 + (root.height() - tree.height()) * ROW;
    }

    /** @param left edge of the space that the tree has */
    private void write(Markup m, DerivationTree tree, double left) {
        double x = left + width(tree) / 2;
        double start = x - below(tree) / 2;
        for (DerivationTree premise : tree.premises()) {
            m.empty("line", "class", "link", "x1", x, "y1", y(tree), "x2", start + width(premise) / 2, "y2", y(premise));
            write(m, premise, start);
            start += width(premise) + GAP;
        }
        m.open("g", "class", tree == root ? "step answer" : tree.isFact() ? "fact" : "step");
        m.leaf("title", text(tree.statement()) + tree.rule().map(rule -> " by " + rule).orElse(", a fact"));
        box(tree).write(m, x, y(tree));
        m.close().newline();
    }
}
