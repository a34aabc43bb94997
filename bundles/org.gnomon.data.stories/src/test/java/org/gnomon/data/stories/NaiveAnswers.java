package org.gnomon.data.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gnomon.api.mine.Atom;
import org.gnomon.api.mine.PathInstance;
import org.gnomon.api.mine.Query;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.Term;
import org.gnomon.api.mine.Triple;

/** A second, slow way to the answers: all simple paths, and every order of reduction by trying each last split. */
final class NaiveAnswers {

    private final Map<List<String>, Set<String>> heads = new HashMap<>();

    /** @param rules those that are no compositions are not used */
    NaiveAnswers(List<Rule> rules) {
        for (Rule rule : rules) {
            if (rule.length() == 2) {
                assertComposition(rule);
                heads.computeIfAbsent(rule.body().stream().map(Atom::relation).toList(), body -> new HashSet<>()).add(rule.head().relation());
            }
        }
    }

    private static void assertComposition(Rule rule) {
        Term middle = rule.body().getFirst().object();
        if (!rule.head().subject().equals(rule.body().getFirst().subject()) || !middle.equals(rule.body().getLast().subject())
                || !rule.head().object().equals(rule.body().getLast().object())) {
            throw new AssertionError(rule + " is no composition");
        }
    }

    Set<String> of(List<String> path) {
        if (path.size() == 1) {
            return Set.of(path.getFirst());
        }
        Set<String> answers = new HashSet<>();
        for (int split = 1; split < path.size(); split++) {
            Set<String> right = of(path.subList(split, path.size()));
            for (String left : of(path.subList(0, split))) {
                right.forEach(other -> answers.addAll(heads.getOrDefault(List.of(left, other), Set.of())));
            }
        }
        return answers;
    }

    /** Relations along every path from the first node of the question to the second that comes to no node twice. */
    static List<List<String>> paths(PathInstance story) {
        Query.Between query = story.query();
        List<List<String>> found = new ArrayList<>();
        walk(query.head(), query.tail(), story.facts(), List.of(query.head()), List.of(), found);
        return found;
    }

    private static void walk(String node, String end, List<Triple> facts, List<String> visited, List<String> path, List<List<String>> found) {
        if (node.equals(end)) {
            found.add(path);
            return;
        }
        for (Triple fact : facts) {
            if (fact.head().equals(node) && !visited.contains(fact.tail())) {
                walk(fact.tail(), end, facts, joined(visited, fact.tail()), joined(path, fact.relation()), found);
            }
        }
    }

    private static List<String> joined(List<String> first, String last) {
        List<String> all = new ArrayList<>(first);
        all.add(last);
        return all;
    }
}
