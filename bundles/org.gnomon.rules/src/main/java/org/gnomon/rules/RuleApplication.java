package org.gnomon.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gnomon.api.Run;
import org.gnomon.api.mine.Query;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.RuleSet;

/**
 * Rules on the facts of one graph: which of them answer a question with what. The rules are numbered by confidence, the highest first, those with the same one
 * in the order of their set. A rule fires where its body holds; one that names a relation or an entity which no fact has does not, and neither does an
 * empty body for a variable that it would leave open. Immutable; thread-safe.
 */
public final class RuleApplication {

    /** Most atoms of a body that can be applied or measured. */
    public static final int MOST_ATOMS = Long.SIZE - 1;
    /** A confidence beyond which all count the same. */
    private static final double CERTAIN = 1 - 1e-6;

    private final FactIndex facts;
    private final Matching matching;
    private final List<RuleSet.Entry> rules;
    private final double[] confidences;
    private final NumberedRule[] numbered;
    private final List<String> heads;
    private final Map<String, RulesOfHead> byHead = new HashMap<>();

    /** @param pseudo by how much bodies are taken to be larger than they were counted: {@code confidence = support / (body + pseudo)} */
    public RuleApplication(FactIndex facts, RuleSet set, Matching matching, double pseudo) {
        this.facts = facts;
        this.matching = matching;
        rules = set.entries().stream().sorted(Comparator.comparingDouble(entry -> -confidence(entry, pseudo))).toList();
        confidences = rules.stream().mapToDouble(entry -> confidence(entry, pseudo)).toArray();
        numbered = rules.stream().map(entry -> NumberedRule.of(entry.rule(), facts)).toArray(NumberedRule[]::new);
        Map<String, List<Integer>> ofHead = new TreeMap<>();
        for (int rule = 0; rule < numbered.length; rule++) {
            if (numbered[rule].possible()) {
                ofHead.computeIfAbsent(rules.get(rule).rule().head().relation(), head -> new ArrayList<>()).add(rule);
            }
        }
        heads = List.copyOf(ofHead.keySet());
        ofHead.forEach((head, own) -> byHead.put(head,
                new RulesOfHead(own, own.stream().anyMatch(rule -> rules.get(rule).measures().score().isPresent()), numbered)));
    }

    /** 1 for a rule that was not counted: it is taken at its word. */
    private static double confidence(RuleSet.Entry entry, double pseudo) {
        return entry.measures().body().isEmpty() ? 1 : entry.measures().laplaceConfidence(pseudo).orElse(0);
    }

    public FactIndex facts() {
        return facts;
    }

    /** The rules by number. */
    public List<RuleSet.Entry> rules() {
        return rules;
    }

    /** Laplace confidence of a rule, in [0, 1]. */
    public double confidence(int rule) {
        return confidences[rule];
    }

    /** {@code -log(1 - confidence)}: what a rule says against chance; finite for a certain one. */
    public double evidence(int rule) {
        return -Math.log1p(-Math.min(CERTAIN, confidences[rule]));
    }

    /** The score that a rule has by itself; 0 for none. */
    double score(int rule) {
        return rules.get(rule).measures().score().orElse(0);
    }

    /** Whether any rule that concludes {@code relation} has a score by itself. */
    boolean scored(String relation) {
        return byHead.containsKey(relation) && byHead.get(relation).scored();
    }

    /** The relations that some rule concludes, in alphabetical order: the candidates of a question between two entities. */
    public List<String> heads() {
        return heads;
    }

    /** Numbers of the rules that conclude {@code relation} and can hold on these facts, the most confident first. */
    List<Integer> concluding(String relation) {
        return byHead.containsKey(relation) ? byHead.get(relation).rules() : List.of();
    }

    /** All that the rules say to {@code query}, known or not; nothing where an entity is in no fact. */
    public Firings fire(Query query, Run run) {
        Firings.Builder firings = new Firings.Builder();
        switch (query) {
            case Query.Tail(String head, String relation) -> fire(relation, head, true, firings, run);
            case Query.Head(String relation, String tail) -> fire(relation, tail, false, firings, run);
            case Query.Between(String head, String tail) -> fire(facts.entity(head), facts.entity(tail), firings, run);
        }
        return firings.build();
    }

    private void fire(String relation, String name, boolean subject, Firings.Builder firings, Run run) {
        int entity = facts.entity(name);
        if (entity >= 0 && byHead.containsKey(relation)) {
            RulesOfHead.FromEnd end = subject ? byHead.get(relation).fromSubject() : byHead.get(relation).fromObject();
            end.chains().fire(facts, matching, entity, firings, run);
            BodyJoin join = join(run);
            for (int rule : end.others()) {
                fire(rule, entity, subject, join, firings);
            }
            for (int rule : end.byConstant().getOrDefault(entity, List.of())) {
                fire(rule, entity, subject, join, firings);
            }
        }
    }

    private void fire(int number, int entity, boolean subject, BodyJoin join, Firings.Builder firings) {
        NumberedRule rule = numbered[number];
        int[] nodes = rule.open();
        nodes[subject ? rule.headSubject() : rule.headObject()] = entity;
        join.each(rule, nodes, subject ? rule.headObject() : rule.headSubject(), other -> firings.add(other, number));
    }

    private void fire(int head, int tail, Firings.Builder firings, Run run) {
        BodyJoin join = join(run);
        for (int relation = 0; relation < heads.size() && head >= 0 && tail >= 0; relation++) {
            for (int rule : byHead.get(heads.get(relation)).rules()) {
                if (match(rule, head, tail, join).length > 0) {
                    firings.add(relation, rule);
                }
            }
        }
    }

    /** Names of what the variables of a rule stand for when it concludes its head of {@code head} and {@code tail}: the first match. */
    List<String> nodes(int rule, int head, int tail, BodyJoin join) {
        int[] nodes = match(rule, head, tail, join);
        List<String> names = new ArrayList<>();
        for (int variable = 0; variable < numbered[rule].variables(); variable++) {
            names.add(facts.entity(nodes[variable]));
        }
        return names;
    }

    BodyJoin join(Run run) {
        return new BodyJoin(facts, matching, run);
    }

    /** What the terms of a rule stand for; empty where it does not conclude this. */
    private int[] match(int number, int head, int tail, BodyJoin join) {
        NumberedRule rule = numbered[number];
        int[] nodes = rule.open();
        boolean fits = bind(nodes, rule.headSubject(), head) && bind(nodes, rule.headObject(), tail);
        return fits && join.complete(rule, nodes) ? nodes : new int[0];
    }

    private static boolean bind(int[] nodes, int place, int entity) {
        boolean fits = nodes[place] < 0 || nodes[place] == entity;
        nodes[place] = entity;
        return fits;
    }

    Rule rule(int number) {
        return rules.get(number).rule();
    }
}
