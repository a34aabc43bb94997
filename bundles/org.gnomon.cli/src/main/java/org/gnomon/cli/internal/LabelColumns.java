package org.gnomon.cli.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.predict.LabelColumn;
import org.gnomon.api.predict.LabelSet;
import org.gnomon.api.search.SearchSpace;
import org.gnomon.host.CallOptions;
import org.gnomon.model.packed.RefusedInput;

/** Columns as users name them: of the label set, or computed of its graphs. */
record LabelColumns(LabelSpaces spaces, CallOptions options) {

    /** @throws BadRequest (not found) for a column that the set does not have, with those that it has */
    Joined.Column column(LabelSet set, String name) {
        Optional<GraphMeasure> measure = GraphMeasure.named(name);
        if (measure.isPresent()) {
            return new Joined.Column(set, name, measured(set, measure.get()));
        }
        int column = set.column(name).orElseThrow(() -> new BadRequest(Reason.NOT_FOUND, "'" + set.name() + "' has no column '" + name + "'; it has: "
                + String.join(", ", set.columns().stream().map(LabelColumn::name).toList()), "try: gnomon labels show"));
        return new Joined.Column(set, name, IntStream.range(0, set.size())
                .mapToDouble(row -> set.has(row, column) ? set.value(row, column) : Double.NaN).toArray());
    }

    private double[] measured(LabelSet set, GraphMeasure measure) {
        double[] values = new double[set.size()];
        Arrays.fill(values, Double.NaN);
        new LabelRows(set, spaces).each(set.rowsWith(), "make graphs", options, (space, text) -> measured(space, text, measure),
                (row, value) -> value.ifPresent(v -> values[row] = v));
        return values;
    }

    /** Empty for a text that the space does not read. */
    private static OptionalDouble measured(SearchSpace space, String text, GraphMeasure measure) {
        try {
            return OptionalDouble.of(measure.of(space.toGraph(space.parse(text))));
        } catch (RefusedInput e) {
            return OptionalDouble.empty();
        }
    }
}
