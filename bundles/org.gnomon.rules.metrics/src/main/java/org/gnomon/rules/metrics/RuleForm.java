package org.gnomon.rules.metrics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.gnomon.api.mine.Atom;
import org.gnomon.api.mine.Rule;

/**
 * What rules have in common that differ in the names of variables and in the order of the body. Above {@value #MOST} atoms the order counts.
 *
 * @param body the first of all orders by text, under a head without a name
 */
record RuleForm(String head, Rule body) {

    static final int MOST = 6;

    private static final String ANY = "?";

    static RuleForm of(Rule rule) {
        Atom head = new Atom(ANY, rule.head().subject(), rule.head().object());
        List<List<Atom>> orders = new ArrayList<>();
        if (rule.length() <= MOST) {
            orders(new ArrayList<>(rule.body()), 0, orders);
        } else {
            orders.add(rule.body());
        }
        return new RuleForm(rule.head().relation(),
                orders.stream().map(order -> new Rule(head, order)).min(Comparator.comparing(Rule::toString)).orElseThrow());
    }

    private static void orders(List<Atom> atoms, int fixed, List<List<Atom>> all) {
        if (fixed >= atoms.size() - 1) {
            all.add(List.copyOf(atoms));
        }
        for (int i = fixed; i < atoms.size() && fixed < atoms.size() - 1; i++) {
            Collections.swap(atoms, fixed, i);
            orders(atoms, fixed + 1, all);
            Collections.swap(atoms, fixed, i);
        }
    }
}
