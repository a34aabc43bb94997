package org.gnomon.io.rules;

import java.io.IOException;
import java.math.BigDecimal;
import java.text.ParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gnomon.api.Run;
import org.gnomon.api.io.Limits;
import org.gnomon.api.mine.Measures;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.api.mine.RuleSet.Entry;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.rules.text.TextLines;

/** Reads what AMIE 3 prints: rules and what was counted, with a tab between, under a header; messages may stand around them. */
final class AmieRules {

    private static final Comparator<Entry> BEST_FIRST = Comparator.comparingDouble((Entry entry) -> -entry.measures().pcaConfidence().orElse(-1))
            .thenComparingDouble(entry -> -entry.measures().standardConfidence().orElse(-1)).thenComparingLong(entry -> -entry.measures().support());
    private static final Pattern COUNT = Pattern.compile("(-?[0-9]{1,18})(\\.0*)?");

    private final TextLines lines;
    private final RuleList rules;
    private Optional<AmieColumns> columns = Optional.empty();

    AmieRules(TextLines lines, Limits limits) {
        this.lines = lines;
        rules = new RuleList(limits);
    }

    RuleSet read(Run run) throws IOException {
        while (lines.next()) {
            if (!isMessage(lines.text())) {
                line(new TabFields(lines));
                run.step();
            }
        }
        if (columns.isEmpty()) {
            throw new RefusedInput(lines.source(), "", "there is no rule of AMIE in it, nor a header");
        }
        return rules.ranked(BEST_FIRST);
    }

    private static boolean isMessage(String line) {
        return line.indexOf('\t') < 0 && !line.contains(AmieRule.ARROW);
    }

    private void line(TabFields fields) {
        try {
            if (AmieColumns.begin(fields.text(0))) {
                columns = Optional.of(AmieColumns.of(fields.texts()));
            } else {
                columns = Optional.of(columns.orElseGet(() -> AmieColumns.of(AmieColumns.USUAL)));
                fields.requireSize(columns.get().count(), "those of the header");
                rules.add(entry(fields, columns.get()));
            }
        } catch (IllegalArgumentException e) {
            throw fields.refused(0, e.getMessage());
        }
    }

    private static Entry entry(TabFields fields, AmieColumns columns) {
        long support = number(fields, columns.support());
        OptionalLong head = columns.headCoverage().isPresent() ? head(support, coverage(fields, columns.headCoverage().get())) : OptionalLong.empty();
        Measures measures = new Measures(support, size(fields, columns.body()), size(fields, columns.pcaBody()), head, false, OptionalDouble.empty());
        try {
            return new Entry(AmieRule.parse(fields.text(columns.rule())), measures, List.of());
        } catch (ParseException e) {
            throw fields.refused(columns.rule(), e.getErrorOffset(), e.getMessage());
        }
    }

    private static long number(TabFields fields, int field) {
        Matcher count = COUNT.matcher(fields.text(field));
        if (!count.matches()) {
            throw fields.refused(field, TextLines.excerpt(fields.text(field)) + " is no whole number");
        }
        return Long.parseLong(count.group(1));
    }

    /** AMIE prints 0 or less for what it did not count. */
    private static OptionalLong size(TabFields fields, Optional<Integer> field) {
        long size = field.isPresent() ? number(fields, field.get()) : 0;
        return size > 0 ? OptionalLong.of(size) : OptionalLong.empty();
    }

    private static String coverage(TabFields fields, int field) {
        String coverage = fields.text(field);
        if (!coverage.equals("NaN") && Numerals.decimal(coverage).isEmpty()) {
            throw fields.refused(field, TextLines.excerpt(coverage) + " is no decimal number");
        }
        return coverage;
    }

    /**
     * How many facts the head has, of which AMIE prints the part that is support: the only count that gives {@code coverage} with the digits it has, at
     * least six; nothing where several do.
     */
    static OptionalLong head(long support, String coverage) {
        double ratio = Numerals.decimal(coverage).orElse(0);
        int digits = ratio > 0 ? Math.max(6, new BigDecimal(coverage).scale()) : 6;
        double error = Math.max(0.5 * Math.pow(10, -digits), ratio * 0x1p-51);
        if (ratio <= error) {
            return OptionalLong.empty();
        }
        long least = (long) Math.ceil(support / (ratio + error));
        long most = (long) Math.floor(support / (ratio - error));
        return least == most ? OptionalLong.of(most) : OptionalLong.empty();
    }
}
