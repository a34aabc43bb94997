package org.gnomon.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules that conclude one relation, sorted by how they are found from either end.
 *
 * @param scored whether any has a score by itself
 */
record RulesOfHead(List<Integer> rules, boolean scored, FromEnd fromSubject, FromEnd fromObject) {

    /**
     * Rules for a known end of the head.
     *
     * @param chains to the other end
     * @param byConstant rules whose known end is a constant
     * @param others in order
     */
    record FromEnd(ChainTrie chains, Map<Integer, List<Integer>> byConstant, List<Integer> others) {

        static FromEnd of(List<Integer> rules, NumberedRule[] numbered, boolean subject) {
            FromEnd end = new FromEnd(new ChainTrie(), new HashMap<>(), new ArrayList<>());
            for (int rule : rules) {
                int known = subject ? numbered[rule].headSubject() : numbered[rule].headObject();
                int asked = subject ? numbered[rule].headObject() : numbered[rule].headSubject();
                end.add(rule, numbered[rule], known, asked);
            }
            return end;
        }

        private void add(int number, NumberedRule rule, int known, int asked) {
            int[] steps = rule.isVariable(known) && rule.isVariable(asked) ? rule.chain(known, asked) : new int[0];
            boolean leftOpen = rule.length() == 0 && rule.isVariable(asked) && known != asked;
            if (steps.length > 0 && steps.length <= ChainTrie.LONGEST) {
                chains.add(steps, number);
            } else if (!rule.isVariable(known) && !leftOpen) {
                byConstant.computeIfAbsent(rule.nodes()[known], constant -> new ArrayList<>()).add(number);
            } else if (!leftOpen) {
                others.add(number);
            }
        }
    }

    RulesOfHead(List<Integer> rules, boolean scored, NumberedRule[] numbered) {
        this(List.copyOf(rules), scored, FromEnd.of(rules, numbered, true), FromEnd.of(rules, numbered, false));
    }
}
