package org.gnomon.report.internal;

import java.util.List;
import java.util.Locale;
import org.gnomon.model.packed.Gnn;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.GnnProgram;
import org.gnomon.model.packed.MessageLayer;

/** What every page has around its content. */
final class PageFrame {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private PageFrame() {}

    static void head(Markup m, String title) {
        head(m, title, Styles.PAGE + Styles.DRAWING);
    }

    static void head(Markup m, String title, String styles) {
        m.newline().open("head").newline();
        m.empty("meta", "charset", "utf-8").newline();
        m.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).newline();
        m.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").newline();
        m.leaf("title", title).newline();
        m.leaf("style", styles).newline();
        m.close().newline();
    }

    static void facts(Markup m, List<String> facts) {
        if (!facts.isEmpty()) {
            m.open("ul", "class", "facts");
            facts.forEach(fact -> m.leaf("li", fact));
            m.close().newline();
        }
    }

    static void footer(Markup m, String runId) {
        m.open("footer").text("Made by Gnomon. ");
        if (!runId.isEmpty()) {
            m.text("Seed, parameters, versions and checksums of everything that was read: ").leaf("code", "gnomon runs show " + runId);
        }
        m.close();
    }

    /** In words: {@code 3 GIN layers of width 32, 10 features, 2 classes}. */
    static String architecture(Gnn network) {
        String layers = switch (network) {
            case GnnNetwork layered -> layers(layered.layers());
            case GnnProgram program -> "a network of " + count(program.depth(), "message-passing step");
        };
        return layers + ", " + count(network.featureCount(), "feature") + ", " + network.classCount() + " classes";
    }

    private static String layers(List<MessageLayer> layers) {
        MessageLayer last = layers.getLast();
        String kind = switch (last) {
            case MessageLayer.Gcn gcn -> "GCN";
            case MessageLayer.Gin gin -> "GIN";
            case MessageLayer.Sage sage -> "GraphSAGE";
        };
        return count(layers.size(), kind + " layer") + " of width " + last.out();
    }

    private static String count(int count, String what) {
        return String.format(Locale.ROOT, "%d %s%s", count, what, count == 1 ? "" : "s");
    }
}
