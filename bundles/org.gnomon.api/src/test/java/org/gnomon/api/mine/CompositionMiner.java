package org.gnomon.api.mine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.gnomon.api.MethodState;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.gnomon.api.mine.Rule.Step;

/** Counts rules {@code h(X,Y) <= a(X,A), b(A,Y)}, one body after another, and applies them: to paths by a chart, to a graph by joining. */
final class CompositionMiner implements RuleMiner {

    private record Pair(String first, String second) {}

    @Override
    public Support check(MiningTask task) {
        return switch (task) {
            case MiningTask.Instances instances -> new Support.Yes();
            case MiningTask.KnowledgeGraph graph -> Support.unless(graph.negatives().iterator().hasNext()
                    ? List.of("negative facts are not used.") : List.of());
        };
    }

    @Override
    public Support check(RuleSet rules, Optional<MethodState> learned, Questions questions) {
        boolean chains = rules.entries().stream().allMatch(e -> e.rule().length() == 2 && e.rule().variables() == 3);
        return Support.unless(chains ? List.of() : List.of("only chains of two relations can be applied."));
    }

    @Override
    public Snapshot mine(MiningTask task, Optional<MethodState> from, Snapshots snapshots, Parameters parameters, Run run) {
        List<Pair> bodies = bodies(task);
        List<RuleSet.Entry> found = new ArrayList<>();
        int next = from.map(s -> read(s.bytes(), found)).orElse(0);
        while (next < bodies.size()) {
            found.addAll(count(task, bodies.get(next++)));
            run.step();
            if (snapshots.due()) {
                snapshots.take(snapshot(next, found));
            }
        }
        return snapshot(next, found);
    }

    private static Snapshot snapshot(int next, List<RuleSet.Entry> found) {
        List<RuleSet.Entry> best = found.stream()
                .sorted(Comparator.comparingDouble((RuleSet.Entry e) -> -e.measures().standardConfidence().orElseThrow())
                        .thenComparing(e -> e.rule().toString())).toList();
        return new Snapshot(new RuleSet(best, Set.of()), write(next, found));
    }

    private static Iterable<Triple> facts(MiningTask task) {
        return switch (task) {
            case MiningTask.Instances instances -> {
                List<Triple> all = new ArrayList<>();
                instances.instances().forEach(i -> all.addAll(i.facts()));
                yield all;
            }
            case MiningTask.KnowledgeGraph graph -> graph.facts();
        };
    }

    private static List<Pair> bodies(MiningTask task) {
        Set<String> relations = new TreeSet<>();
        facts(task).forEach(f -> relations.add(f.relation()));
        return relations.stream().flatMap(a -> relations.stream().map(b -> new Pair(a, b))).toList();
    }

    private static List<RuleSet.Entry> count(MiningTask task, Pair body) {
        return switch (task) {
            case MiningTask.Instances instances -> count(instances, body);
            case MiningTask.KnowledgeGraph graph -> count(graph, body);
        };
    }

    private static List<RuleSet.Entry> count(MiningTask.Instances task, Pair body) {
        Map<String, List<String>> examples = new TreeMap<>();
        int all = 0;
        for (PathInstance instance : task.instances()) {
            List<String> path = instance.facts().stream().map(Triple::relation).toList();
            if (instance.label().isPresent() && path.equals(List.of(body.first(), body.second()))) {
                examples.computeIfAbsent(instance.label().get(), l -> new ArrayList<>()).add(instance.id());
                all++;
            }
        }
        int bodies = all;
        return examples.entrySet().stream().map(e -> new RuleSet.Entry(rule(e.getKey(), body), new Measures(e.getValue().size(),
                OptionalLong.of(bodies), OptionalLong.empty(), OptionalLong.empty(), false,
                OptionalDouble.empty()), e.getValue())).toList();
    }

    private static List<RuleSet.Entry> count(MiningTask.KnowledgeGraph task, Pair body) {
        Set<List<String>> pairs = new LinkedHashSet<>();
        Set<String> heads = new TreeSet<>();
        Set<Triple> facts = new LinkedHashSet<>();
        task.facts().forEach(facts::add);
        for (Triple first : facts) {
            heads.add(first.relation());
            join(facts, first, body).forEach(second -> pairs.add(List.of(first.head(), second.tail())));
        }
        List<RuleSet.Entry> rules = new ArrayList<>();
        for (String head : heads) {
            long support = pairs.stream().filter(p -> facts.contains(new Triple(p.getFirst(), head, p.getLast()))).count();
            long pca = pairs.stream().filter(p -> facts.stream().anyMatch(f -> f.relation().equals(head) && f.head().equals(p.getFirst()))).count();
            long size = facts.stream().filter(f -> f.relation().equals(head)).count();
            if (support > 0 && (task.heads().isEmpty() || task.heads().contains(head))) {
                rules.add(new RuleSet.Entry(rule(head, body), Measures.counted(support, pairs.size(), pca, size), List.of()));
            }
        }
        return rules;
    }

    private static Stream<Triple> join(Set<Triple> facts, Triple first, Pair body) {
        return facts.stream().filter(second -> first.relation().equals(body.first()) && second.relation().equals(body.second())
                && second.head().equals(first.tail()));
    }

    private static Rule rule(String head, Pair body) {
        return Rule.chain(head, List.of(Step.along(body.first()), Step.along(body.second())));
    }

    @Override
    public void predict(RuleSet rules, Optional<MethodState> learned, Questions questions, Consumer<? super Answer> answers, Parameters parameters,
            Run run) {
        switch (questions) {
            case Questions.Instances instances -> instances.instances().forEach(i -> answers.accept(reduce(rules, i)));
            case Questions.KnowledgeGraph graph -> {
                Set<Triple> facts = new LinkedHashSet<>();
                graph.facts().forEach(facts::add);
                graph.queries().forEach(q -> answers.accept(join(rules, facts, q)));
            }
        }
    }

    private static Answer join(RuleSet rules, Set<Triple> facts, Query query) {
        Map<String, List<Scored>> found = new TreeMap<>();
        for (RuleSet.Entry entry : rules.entries()) {
            Pair body = new Pair(entry.rule().body().get(0).relation(), entry.rule().body().get(1).relation());
            for (Triple first : facts) {
                join(facts, first, body).forEach(second -> {
                    var step = new Derivation.Step(entry.rule(), List.of(first.head(), second.tail(), first.tail()));
                    Derivation derivation = new Derivation(List.of(step));
                    if (!facts.contains(derivation.conclusion())) {
                        gap(query, derivation.conclusion()).ifPresent(value -> found.computeIfAbsent(value, v -> new ArrayList<>())
                                .add(new Scored(entry.measures().standardConfidence().orElseThrow(), derivation.steps())));
                    }
                });
            }
        }
        return answer(found, scored -> 1 - scored.stream().mapToDouble(s -> 1 - s.score()).reduce(1, (a, b) -> a * b));
    }

    private static Optional<String> gap(Query query, Triple fact) {
        return switch (query) {
            case Query.Tail tail -> Optional.of(fact.tail()).filter(t -> fact.head().equals(tail.head()) && fact.relation().equals(tail.relation()));
            case Query.Head head -> Optional.of(fact.head()).filter(h -> fact.tail().equals(head.tail()) && fact.relation().equals(head.relation()));
            case Query.Between between -> Optional.of(fact.relation())
                    .filter(r -> fact.head().equals(between.head()) && fact.tail().equals(between.tail()));
        };
    }

    private record Scored(double score, List<Derivation.Step> steps) {}

    private static Answer reduce(RuleSet rules, PathInstance instance) {
        Map<String, List<Scored>> found = span(rules, instance.facts(), 0, instance.facts().size());
        found.values().forEach(list -> list.removeIf(s -> s.steps().isEmpty()));
        found.values().removeIf(List::isEmpty);
        return answer(found, scored -> scored.stream().mapToDouble(Scored::score).sum());
    }

    private static Map<String, List<Scored>> span(RuleSet rules, List<Triple> path, int from, int to) {
        Map<String, List<Scored>> cell = new TreeMap<>();
        if (to - from == 1) {
            cell.put(path.get(from).relation(), new ArrayList<>(List.of(new Scored(1, List.of()))));
        }
        for (int middle = from + 1; middle < to; middle++) {
            Map<String, List<Scored>> left = span(rules, path, from, middle);
            Map<String, List<Scored>> right = span(rules, path, middle, to);
            List<String> nodes = List.of(path.get(from).head(), path.get(to - 1).tail(), path.get(middle).head());
            for (RuleSet.Entry entry : rules.entries()) {
                for (Scored l : left.getOrDefault(entry.rule().body().get(0).relation(), List.of())) {
                    for (Scored r : right.getOrDefault(entry.rule().body().get(1).relation(), List.of())) {
                        List<Derivation.Step> steps = Stream.of(l.steps(), r.steps(), List.of(new Derivation.Step(entry.rule(), nodes)))
                                .flatMap(List::stream).toList();
                        double score = l.score() * r.score() * entry.measures().standardConfidence().orElseThrow();
                        cell.computeIfAbsent(entry.rule().head().relation(), h -> new ArrayList<>()).add(new Scored(score, steps));
                    }
                }
            }
        }
        return cell;
    }

    private static Answer answer(Map<String, List<Scored>> found, ToDoubleFunction<List<Scored>> total) {
        Map<String, List<Scored>> sorted = new LinkedHashMap<>();
        found.forEach((value, list) -> sorted.put(value, list.stream().sorted(Comparator.comparingDouble(Scored::score).reversed()).toList()));
        return new Answer(sorted.entrySet().stream()
                .map(e -> new Answer.Candidate(e.getKey(), total.applyAsDouble(e.getValue()),
                        e.getValue().stream().map(s -> new Derivation(s.steps())).toList()))
                .sorted(Comparator.comparingDouble(Answer.Candidate::score).reversed()).toList());
    }

    private static byte[] write(int next, List<RuleSet.Entry> found) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(next);
            for (RuleSet.Entry entry : found) {
                Measures m = entry.measures();
                out.writeUTF(entry.rule().head().relation());
                out.writeUTF(entry.rule().body().get(0).relation());
                out.writeUTF(entry.rule().body().get(1).relation());
                out.writeLong(m.support());
                out.writeLong(m.body().orElse(-1));
                out.writeLong(m.pcaBody().orElse(-1));
                out.writeLong(m.head().orElse(-1));
                out.writeUTF(String.join(" ", entry.examples()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static int read(byte[] state, List<RuleSet.Entry> into) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(state))) {
            int next = in.readInt();
            while (in.available() > 0) {
                Rule rule = rule(in.readUTF(), new Pair(in.readUTF(), in.readUTF()));
                Measures measures = new Measures(in.readLong(), count(in), count(in), count(in), false, OptionalDouble.empty());
                String examples = in.readUTF();
                into.add(new RuleSet.Entry(rule, measures, examples.isEmpty() ? List.of() : List.of(examples.split(" "))));
            }
            return next;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OptionalLong count(DataInputStream in) throws IOException {
        long value = in.readLong();
        return value < 0 ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
