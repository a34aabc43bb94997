package org.gnomon.io.tables;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gnomon.api.predict.LabelColumn;

/**
 * What the columns of a table mean.
 *
 * @param name stable: {@code nb201_accuracy}
 * @param title for people
 * @param header the columns by which a table is recognised, in order; empty where it is chosen by name only
 * @param example what the architecture text of a row of such a table looks like; tells tables with the same header apart
 * @param family of the architectures
 * @param space template of the id of the space
 * @param architecture template of the text
 * @param where records are used only where these columns have these values
 * @param pivot the column whose values say which labels a record has; records of one architecture then make one row
 */
record TableProfile(String name, String title, List<String> header, Optional<Pattern> example, String family, Template space, Template architecture,
        Map<String, String> where, Optional<String> pivot, List<ProfileLabel> labels) {

    TableProfile {
        header = List.copyOf(header);
        where = Map.copyOf(where);
        labels = List.copyOf(labels);
    }

    /**
     * One column of labels.
     *
     * @param from the column of the table
     * @param pivotValue the record has this label only where the pivot column says so; empty for all records
     * @param scale what the table's numbers are multiplied by
     * @param absent texts that stand for no value, besides the empty one
     */
    record ProfileLabel(LabelColumn column, String from, Optional<String> pivotValue, BigDecimal scale, List<String> absent) {

        ProfileLabel {
            absent = List.copyOf(absent);
        }
    }

    List<LabelColumn> columns() {
        return labels.stream().map(ProfileLabel::column).toList();
    }
}
