package org.gnomon.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.gnomon.api.mine.Measures;
import org.gnomon.api.mine.Rule;

/**
 * What a rule must reach to be kept. A ratio that was not counted is taken to reach its bound.
 *
 * @param maxLength most atoms of the body
 * @param minSupport least support, as counted
 * @param minHeadCoverage in [0, 1]
 * @param minConfidence least standard confidence, in [0, 1]
 * @param maxConfidence most standard confidence, in [0, 1]; less than 1 leaves out rules that complete nothing
 * @param minPcaConfidence in [0, 1]
 */
public record RuleBounds(int maxLength, long minSupport, double minHeadCoverage, double minConfidence, double maxConfidence, double minPcaConfidence) {

    /** Whether counts reach all bounds but that of the length; quick. */
    public boolean allow(long support, long body, long pcaBody, long head) {
        return support >= minSupport && support >= minHeadCoverage * head && support >= minConfidence * body && support <= maxConfidence * body
                && support >= minPcaConfidence * pcaBody;
    }

    /** The bounds that a rule does not reach, a sentence each; empty where it is to be kept. */
    public List<String> against(Rule rule, Measures measures) {
        List<String> reasons = new ArrayList<>();
        if (rule.length() > maxLength) {
            reasons.add("The body has " + rule.length() + " atoms; the most is " + maxLength + ".");
        }
        if (measures.support() < minSupport) {
            reasons.add("The support is " + measures.support() + "; the least is " + minSupport + ".");
        }
        least("head coverage", measures.headCoverage(), minHeadCoverage, reasons);
        least("standard confidence", measures.standardConfidence(), minConfidence, reasons);
        if (measures.standardConfidence().orElse(0) > maxConfidence) {
            reasons.add(sentence("standard confidence", measures.standardConfidence().getAsDouble(), "most", maxConfidence));
        }
        least("PCA confidence", measures.pcaConfidence(), minPcaConfidence, reasons);
        return List.copyOf(reasons);
    }

    private static void least(String name, OptionalDouble value, double bound, List<String> reasons) {
        if (value.orElse(bound) < bound) {
            reasons.add(sentence(name, value.getAsDouble(), "least", bound));
        }
    }

    private static String sentence(String name, double value, String end, double bound) {
        return String.format(Locale.ROOT, "The %s is %.4f; the %s is %.4f.", name, value, end, bound);
    }
}
