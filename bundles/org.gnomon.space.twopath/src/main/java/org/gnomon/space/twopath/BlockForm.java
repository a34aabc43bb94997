package org.gnomon.space.twopath;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which operators of a block are convolutions (C) and which one is the support operator (S). */
enum BlockForm {

    C, CC, SC, CS, CCC, SCC, CSC, CCS;

    static Optional<BlockForm> of(List<PathOperator> operators) {
        StringBuilder name = new StringBuilder();
        operators.forEach(op -> name.append(op.support() ? 'S' : 'C'));
        return Arrays.stream(values()).filter(form -> form.name().contentEquals(name)).findFirst();
    }

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    int size() {
        return name().length();
    }

    boolean supportAt(int place) {
        return name().charAt(place) == 'S';
    }

    boolean supported() {
        return name().indexOf('S') >= 0;
    }

    int convs() {
        return size() - (supported() ? 1 : 0);
    }

    /** How many blocks have this form. */
    int count() {
        return (int) Math.pow(PathOperator.CONVS.size(), convs()) * (supported() ? PathOperator.SUPPORTS.size() : 1);
    }
}
