package org.gnomon.io.rules;

import java.math.BigDecimal;
import java.util.OptionalLong;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.mine.Measures;
import org.gnomon.api.mine.RuleSet.Entry;

/** Writes a rule as AMIE 3 prints it. */
final class AmieLine {

    /** What AMIE prints for a size that it did not count. */
    private static final long NOT_COUNTED = -1;

    private AmieLine() {}

    /** @throws BadRequest when the form cannot hold the rule */
    static String of(Entry entry) {
        if (entry.rule().body().isEmpty()) {
            throw new BadRequest(Reason.UNSUPPORTED, "the rule " + entry.rule() + " has no body, and AMIE knows no such rules",
                    "write rules-json or rules-tsv");
        }
        Measures measures = entry.measures();
        return String.join("\t", ForeignText.of(entry.rule(), AmieRule.of(entry.rule()), AmieRule::parse, "AMIE"), ratio(measures, measures.head()),
                ratio(measures, measures.body()), ratio(measures, measures.pcaBody()), Long.toString(measures.support()), size(measures.body()),
                size(measures.pcaBody()), "");
    }

    /** Support by size, also where AMIE did not count: a negative number then. */
    private static String ratio(Measures measures, OptionalLong size) {
        long divisor = size.orElse(NOT_COUNTED);
        return BigDecimal.valueOf(divisor == 0 ? 0 : (double) measures.support() / divisor).toPlainString();
    }

    private static String size(OptionalLong size) {
        return Long.toString(size.orElse(NOT_COUNTED));
    }
}
