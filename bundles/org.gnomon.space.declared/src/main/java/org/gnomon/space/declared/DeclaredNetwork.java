package org.gnomon.space.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gnomon.api.search.Decision;
import org.gnomon.model.computation.ComputationBuilder;
import org.gnomon.model.computation.Operator;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.computation.Window;

/** Builds the network of one architecture from the parts of its declaration. For one thread. */
final class DeclaredNetwork {

    private static final int MOST_TURNS = 100_000;

    private final Declaration declaration;
    private final int[] options;
    private final ComputationBuilder net;
    private int turns;

    DeclaredNetwork(Declaration declaration, int[] options, String name) {
        this.declaration = declaration;
        this.options = options;
        net = new ComputationBuilder(name);
    }

    /** @throws NotBuildable naming the part that does not fit */
    PackedComputation graph() {
        int input = net.input(declaration.input().height(), declaration.input().width(), declaration.input().channels());
        net.output(after(declaration.network(), input, Scope.OUTERMOST));
        return net.build();
    }

    private int after(List<Part> parts, int input, Scope scope) {
        int x = input;
        for (Part part : parts) {
            x = after(part, x, scope);
        }
        return x;
    }

    private int after(Part part, int x, Scope scope) {
        if (++turns > MOST_TURNS || net.size() > PackedComputation.MOST_NODES / 2) {
            throw new NotBuildable(part.path(), "the network has more than " + MOST_TURNS + " parts or " + PackedComputation.MOST_NODES / 2
                    + " nodes");
        }
        try {
            return switch (part) {
                case Part.Block block -> new DeclaredBlock(net, declaration.classes(), name -> argument(block, name, scope)).after(block.kind(), x);
                case Part.Choice choice -> after(chosen(choice.of(), choice.decision(), scope), x, scope);
                case Part.Repetition repetition -> repeated(repetition, x, scope);
                case Part.Branches branches -> merged(branches, x, scope);
                case Part.Cell cell -> cell(cell, x, scope);
            };
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new NotBuildable(part.path(), e.getMessage());
        }
    }

    private int repeated(Part.Repetition repetition, int input, Scope scope) {
        int from = DeclaredBlock.number("from", value(repetition.from(), scope));
        int to = DeclaredBlock.number("to", value(repetition.to(), scope));
        int x = input;
        for (int i = from; i <= to; i++) {
            if (++turns > MOST_TURNS) {
                throw new IllegalArgumentException("repeats from " + from + " to " + to + "; allowed: " + MOST_TURNS + " parts in all");
            }
            x = after(repetition.parts(), x, scope.with(repetition.name(), i, i == from));
        }
        return x;
    }

    private int merged(Part.Branches branches, int x, Scope scope) {
        List<Integer> ends = branches.branches().stream().map(parts -> after(parts, x, scope)).toList();
        return branches.merge() == Part.Merge.SUM ? net.sum(ends) : net.concat(ends);
    }

    /** Edges with option {@code none} bring nothing; what leads nowhere is left out. */
    private int cell(Part.Cell cell, int x, Scope scope) {
        boolean[] reaches = reaching(cell, scope);
        List<Optional<Integer>> nodes = new ArrayList<>(List.of(Optional.of(x)));
        for (int target = 1; target < cell.nodes(); target++) {
            List<Integer> arriving = new ArrayList<>();
            for (int source = 0; source < target && reaches[target]; source++) {
                String edge = edge(cell, source, target);
                if (nodes.get(source).isPresent() && !decided(scope.fill(edge)).equals(Decision.EdgeChoice.NONE)) {
                    arriving.add(after(chosen(cell.of(), edge, scope), nodes.get(source).get(), scope));
                }
            }
            nodes.add(arriving.isEmpty() ? Optional.empty() : Optional.of(net.sum(arriving)));
        }
        return nodes.getLast().orElseGet(() -> net.add(Operator.ZERO, Window.NONE, net.channels(x), false, x));
    }

    /** Whether some edge chosen leads on from a node to one that reaches the output. */
    private boolean[] reaching(Part.Cell cell, Scope scope) {
        boolean[] reaches = new boolean[cell.nodes()];
        reaches[cell.nodes() - 1] = true;
        for (int source = cell.nodes() - 2; source >= 0; source--) {
            for (int target = source + 1; target < cell.nodes(); target++) {
                reaches[source] |= reaches[target] && !decided(scope.fill(edge(cell, source, target))).equals(Decision.EdgeChoice.NONE);
            }
        }
        return reaches;
    }

    private static String edge(Part.Cell cell, int source, int target) {
        return cell.edge().replace("{source}", Integer.toString(source)).replace("{target}", Integer.toString(target));
    }

    private List<Part> chosen(Map<String, List<Part>> of, String decision, Scope scope) {
        String option = decided(scope.fill(decision));
        List<Part> parts = of.get(option);
        if (parts == null) {
            throw new IllegalArgumentException("nothing is said for option '" + option + "' of decision '" + scope.fill(decision) + "'; there is: "
                    + String.join(", ", of.keySet()));
        }
        return parts;
    }

    private Optional<String> argument(Part.Block block, String name, Scope scope) {
        return Optional.ofNullable(block.arguments().get(name)).map(value -> value(value, scope));
    }

    private String value(Value value, Scope scope) {
        return switch (value) {
            case Value.Fixed fixed -> scope.fill(fixed.text());
            case Value.FirstOrRest turn -> value(scope.first() ? turn.first() : turn.rest(), scope);
            case Value.Decided decided -> {
                String option = decided(scope.fill(decided.decision()));
                if (!decided.by().isEmpty() && !decided.by().containsKey(option)) {
                    throw new IllegalArgumentException("nothing is said for option '" + option + "' of decision '"
                            + scope.fill(decided.decision()) + "'");
                }
                yield decided.by().getOrDefault(option, option);
            }
        };
    }

    private String decided(String decision) {
        int number = declaration.decisions().number(decision);
        return declaration.decisions().get(number).option(options[number]);
    }
}
