package org.gnomon.api.mine;

import java.util.Arrays;

/** The rules at one moment of mining, and all that is needed to go on from there, or to predict, in the miner's own format. Immutable. */
public final class Snapshot {

    private final RuleSet rules;
    private final byte[] state;

    /** @param state says its own version; empty where rules alone are enough to predict and there is nothing to continue */
    public Snapshot(RuleSet rules, byte[] state) {
        this.rules = rules;
        this.state = state.clone();
    }

    public RuleSet rules() {
        return rules;
    }

    /** A copy of the state. */
    public byte[] state() {
        return state.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Snapshot s && rules.equals(s.rules) && Arrays.equals(state, s.state);
    }

    @Override
    public int hashCode() {
        return 31 * rules.hashCode() + Arrays.hashCode(state);
    }
}
