package org.gnomon.io.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.gnomon.api.mine.Atom;
import org.gnomon.api.mine.Measures;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.api.mine.RuleSet.Entry;
import org.gnomon.api.mine.Term;

/** Rules of all shapes over some names. */
record RandomRules(RandomGenerator random, List<String> names) {

    /** Names that some form has to quote, or cannot hold. */
    static final List<String> ODD = List.of("ann", "X", "V3", "?a", "a b", "a  b", " a", "a,b", "a(b)", "(", "), ", " <= ", "=>", " => ", "\"", "\\", "\t",
            "\n", "\0",
            "me_myself_i", "[]", "{}", "#", "ß", "漢", "😀", "\u2028", "'", "=1");

    private String name() {
        return names.get(random.nextInt(names.size()));
    }

    private Term term(int variables) {
        return random.nextInt(4) == 0 ? new Term.Constant(name()) : new Term.Variable(random.nextInt(variables));
    }

    Rule rule() {
        List<Atom> body = new ArrayList<>();
        for (int length = random.nextInt(4); length > 0; length--) {
            body.add(new Atom(name(), term(4), term(4)));
        }
        Atom head = new Atom(name(), term(4), term(4));
        if (!body.isEmpty()) {
            body.add(random.nextInt(body.size() + 1), new Atom(name(), head.object(), head.subject()));
        }
        return new Rule(head, body);
    }

    private OptionalLong count(long least) {
        return random.nextInt(3) == 0 ? OptionalLong.empty() : OptionalLong.of(least + random.nextLong(1L << random.nextInt(1, 40)));
    }

    Measures measures() {
        long support = random.nextInt(1000);
        OptionalDouble score = random.nextBoolean() ? OptionalDouble.empty()
                : OptionalDouble.of(random.nextGaussian() * Math.pow(10, random.nextInt(-300, 300)));
        return new Measures(support, count(support), count(support), count(support), random.nextBoolean(), score);
    }

    RuleSet set(int size) {
        Map<Rule, Entry> entries = new LinkedHashMap<>();
        Set<String> relations = new TreeSet<>();
        for (int i = 0; i < size; i++) {
            Entry entry = new Entry(rule(), measures(), Stream.generate(this::name).limit(random.nextInt(3)).toList());
            if (entries.putIfAbsent(entry.rule(), entry) == null) {
                relations.add(entry.rule().head().relation());
            }
        }
        relations.removeIf(relation -> random.nextBoolean());
        return new RuleSet(List.copyOf(entries.values()), relations);
    }
}
