package org.gnomon.io.onnx.graph;

import org.gnomon.api.io.Limits;

/** What a file may still put into memory. About 60 MB when all of it is used. */
final class Budget {

    static final int MAX_NODES = 50_000;
    static final int MAX_ITEMS = 250_000;
    static final int MAX_TEXTS = 600_000;
    static final int MAX_TEXT = 10 << 20;
    static final int MAX_NUMBERS = 1 << 20;

    private final Count nodes;
    private final Count items;
    private final Count texts = new Count("names and texts", MAX_TEXTS);
    private final Count text = new Count("characters of names and texts", MAX_TEXT);
    private final Count numbers = new Count("numbers in attributes and small tensors", MAX_NUMBERS);

    Budget(Limits limits) {
        nodes = new Count("nodes", Math.min(limits.maxNodes(), MAX_NODES));
        items = new Count("inputs, outputs, attributes and tensors", Math.min(limits.maxEdges(), MAX_ITEMS));
    }

    void node(Wire wire) {
        nodes.take(1, wire);
    }

    void item(Wire wire) {
        items.take(1, wire);
    }

    /** A text that is read, whether or not it is kept. */
    void text(Wire wire) {
        texts.take(1, wire);
    }

    /** A text that is kept. */
    void text(int characters, Wire wire) {
        text.take(characters, wire);
    }

    void number(Wire wire) {
        numbers.take(1, wire);
    }

    private static final class Count {

        private final String what;
        private final int most;
        private int taken;

        Count(String what, int most) {
            this.what = what;
            this.most = most;
        }

        void take(int count, Wire wire) {
            taken += count;
            if (taken > most) {
                throw wire.refused("the model has more than " + most + " " + what);
            }
        }
    }
}
