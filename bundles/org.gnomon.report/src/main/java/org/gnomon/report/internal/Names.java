package org.gnomon.report.internal;

import java.util.ArrayList;
import java.util.List;
import org.gnomon.evaluation.Evaluation;
import org.gnomon.model.packed.GraphSet;

/** What readers see instead of numbers. */
final class Names {

    private Names() {}

    static String ofClass(GraphSet data, int index) {
        return index < data.classCount() && !data.classNames().get(index).isBlank() ? data.classNames().get(index) : "class " + index;
    }

    /** One label per method; a label that occurs twice (one method, two settings) gets a number. */
    static List<String> ofMethods(Evaluation evaluation) {
        List<String> labels = evaluation.methods().stream().map(m -> m.call().method().label()).toList();
        List<String> unique = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            String label = labels.get(i);
            long all = labels.stream().filter(label::equals).count();
            long before = labels.subList(0, i + 1).stream().filter(label::equals).count();
            unique.add(all == 1 ? label : label + " #" + before);
        }
        return unique;
    }
}
