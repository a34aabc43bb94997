package org.gnomon.io.tables;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gnomon.api.Run;
import org.gnomon.api.io.Limits;
import org.gnomon.api.predict.LabelSet;
import org.gnomon.io.tables.TableProfile.ProfileLabel;
import org.gnomon.model.packed.RefusedInput;

/** Makes a label set of the records of one table. */
final class TableReader {

    private final TableProfile profile;
    private final Records records;
    private final Limits limits;
    private final LabelSet.Builder set;
    private final int[] from;
    private final Map<String, Integer> where = new HashMap<>();
    private final int pivot;
    private final Map<String, Integer> rowOfArchitecture = new HashMap<>();

    TableReader(TableProfile profile, Records records, Limits limits) {
        this.profile = profile;
        this.records = records;
        this.limits = limits;
        set = LabelSet.builder(profile.name(), profile.family(), profile.columns());
        from = profile.labels().stream().mapToInt(label -> column(label.from())).toArray();
        profile.where().keySet().forEach(name -> where.put(name, column(name)));
        pivot = profile.pivot().map(this::column).orElse(-1);
        profile.architecture().columns().forEach(this::column);
        profile.space().columns().forEach(this::column);
    }

    private int column(String name) {
        int column = records.header().indexOf(name);
        if (column < 0) {
            throw new RefusedInput(profile.name(), "line 1", "the table has no column '" + name + "', which its profile names; it has: "
                    + String.join(", ", records.header().stream().limit(40).toList()));
        }
        return column;
    }

    /** Reads on to the end; the present record is the first. */
    LabelSet read(Run run) throws IOException {
        run.phase("records", 0);
        do {
            if (where.entrySet().stream().allMatch(e -> records.field(e.getValue()).equals(profile.where().get(e.getKey())))) {
                record();
            }
            run.step();
        } while (records.next());
        return set.build();
    }

    private void record() {
        int row = row();
        List<ProfileLabel> labels = profile.labels();
        for (int i = 0; i < from.length; i++) {
            ProfileLabel label = labels.get(i);
            if (label.pivotValue().isEmpty() || label.pivotValue().get().equals(records.field(pivot))) {
                value(row, i, label);
            }
        }
    }

    private int row() {
        String architecture = profile.architecture().of(records);
        String space = profile.space().of(records);
        if (pivot < 0) {
            return newRow(space, architecture);
        }
        String identity = space + '\n' + architecture;
        Integer known = rowOfArchitecture.get(identity);
        if (known == null) {
            known = newRow(space, architecture);
            rowOfArchitecture.put(identity, known);
        }
        return known;
    }

    private int newRow(String space, String architecture) {
        long cells = (set.size() + 1L) * Math.max(1, from.length);
        if (set.size() == limits.maxItems() || cells > limits.maxNodes()) {
            throw records.refused(0, "more than " + limits.maxItems() + " architectures or " + limits.maxNodes() + " values");
        }
        return set.row(space, architecture);
    }

    private void value(int row, int column, ProfileLabel label) {
        String text = records.field(from[column]);
        if (text.isEmpty() || label.absent().contains(text)) {
            return;
        }
        double value = Decimal.scaled(text, label.scale()).orElseThrow(() -> records.refused(from[column], "'" + TextForm.brief(text) + "' is no finite decimal number"));
        if (set.has(row, column)) {
            throw records.refused(from[column], "a second " + label.column().name() + " of architecture '" + TextForm.brief(profile.architecture().of(records))
                    + "'");
        }
        set.set(row, column, value);
    }
}
