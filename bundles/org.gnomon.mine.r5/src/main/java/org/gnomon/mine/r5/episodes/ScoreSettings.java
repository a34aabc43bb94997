package org.gnomon.mine.r5.episodes;

/**
 * What a move adds to the score of its rule. Source: R5 (ICLR 2022), section 3.3, with the values of its public code.
 *
 * @param complete the rule was in memory with body and head observed
 * @param concluding in memory with an observed head
 * @param potential not in memory, both body relations observed
 * @param inventing in memory with an invented head
 * @param otherwise none of these
 * @param right more for every move of an episode that found the label
 * @param single more for the only move of such an episode
 * @param wrong in place of all that, for every move of an episode that found another observed relation
 * @param allowance for the last rule of such an episode, before its head is replaced below a score of 0
 * @param decay part of every score that fades at once
 * @param fadings how often it does so per episode
 * @param worst below this a rule is forgotten
 */
public record ScoreSettings(double complete, double concluding, double potential, double inventing, double otherwise, double right, double single, double wrong,
        double allowance, double decay, int fadings, double worst) {

    public static final ScoreSettings DEFAULT = new ScoreSettings(0.6, 0.3, -0.05, -0.1, -0.3, 0.1, 1.0, -1.0, -0.5, 0.003, 1, -1.2);
    /** Those of the public code for CLUTRR; it lets scores fade twice. */
    public static final ScoreSettings PUBLIC_CODE = new ScoreSettings(0.6, 0.3, -0.05, -0.1, -0.3, 0.1, 10.0, -1.0, -5.0, 0.003, 2, -1.2);

    /** The same with what users set. */
    public ScoreSettings with(double rewardOfRight, double rewardOfSingle, double fading, double forgetBelow) {
        return new ScoreSettings(complete, concluding, potential, inventing, otherwise, rewardOfRight, rewardOfSingle, wrong, allowance, fading, fadings,
                forgetBelow);
    }
}
