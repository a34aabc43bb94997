package org.gnomon.rules;

/** How the rules that fire for one candidate make its score. All give equal scores to candidates for which the same rules fire. */
public enum Aggregation {

    /**
     * The most confident rule decides; where two candidates have the same, the next one does, and so on. The score is the confidence of the first, less by
     * as few units in the last place as keep the order. Source: Meilicke et al., AnyBURL, IJCAI 2019, section 4.
     */
    MAX_PLUS,
    /** Every rule is right by itself with its confidence: {@code -sum log(1 - confidence)}, which has the order of {@code 1 - prod (1 - confidence)}. */
    NOISY_OR,
    /**
     * The most confident rule and the sum of the scores that the rules have by themselves: {@code s = -2 log(1 - max confidence) + sum score}. A rule without
     * one counts 0. The score is the candidate's share {@code exp(s)} among all entities, where one for which no rule fires has {@code s = 0}. It becomes
     * {@link #MAX_PLUS} where no rule of the relation has a score, and between relations, of which shares say nothing.
     */
    WEIGHTED;

    /** The 2 in {@link #WEIGHTED}. */
    public static final double TRUST = 2;
}
