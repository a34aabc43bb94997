package org.gnomon.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gnomon.api.mine.PathInstance;
import org.gnomon.api.mine.Triple;

/** Relations by number: the observed ones in alphabetical order, then invented ones. Immutable. */
public final class Relations {

    /** What the names of invented relations begin with. */
    public static final String INVENTED = "invented-";

    private final List<String> names;
    private final int observed;
    private final Map<String, Integer> numbers = new HashMap<>();

    private Relations(List<String> names, int observed) {
        this.names = List.copyOf(names);
        this.observed = observed;
        for (int r = 0; r < names.size(); r++) {
            numbers.put(names.get(r), r);
        }
    }

    /** Those that stand in facts and labels of {@code instances}, and {@code invented} more. */
    public static Relations of(Iterable<PathInstance> instances, int invented) {
        Set<String> found = new TreeSet<>();
        for (PathInstance instance : instances) {
            instance.facts().stream().map(Triple::relation).forEach(found::add);
            instance.label().ifPresent(found::add);
        }
        return of(found, invented);
    }

    /** @param observed names, each counted once */
    public static Relations of(Collection<String> observed, int invented) {
        Set<String> sorted = new TreeSet<>(observed);
        List<String> names = new ArrayList<>(sorted);
        for (int i = 0; names.size() < sorted.size() + invented; i++) {
            if (!sorted.contains(INVENTED + i)) {
                names.add(INVENTED + i);
            }
        }
        return new Relations(names, sorted.size());
    }

    public int size() {
        return names.size();
    }

    /** Number of observed relations; these have the numbers below. */
    public int observed() {
        return observed;
    }

    public boolean isInvented(int relation) {
        return relation >= observed;
    }

    public String name(int relation) {
        return names.get(relation);
    }

    /** The number of {@code name}; -1 where it is unknown. */
    public int number(String name) {
        return numbers.getOrDefault(name, -1);
    }

    public List<String> names() {
        return names;
    }
}
