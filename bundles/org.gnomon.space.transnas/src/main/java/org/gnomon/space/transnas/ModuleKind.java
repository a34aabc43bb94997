package org.gnomon.space.transnas;

/** What a module does to size and channels; the ordinal plus one is the digit in texts. */
enum ModuleKind {

    KEEP("keep"), DOUBLE("double channels"), HALVE("halve size"), BOTH("double channels, halve size");

    private final String text;

    ModuleKind(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    boolean doubles() {
        return this == DOUBLE || this == BOTH;
    }

    boolean halves() {
        return this == HALVE || this == BOTH;
    }
}
