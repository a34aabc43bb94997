package org.gnomon.api.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that a search has seen, and what it cost. Grows; for one thread. */
public final class Archive {

    private final SearchTask task;
    private final Map<String, Individual> byKey = new LinkedHashMap<>();
    private Budget used = Budget.NOTHING;

    /** Holds what {@code task} knows, at no cost. */
    public Archive(SearchTask task) {
        this.task = task;
        task.known().forEach(i -> byKey.putIfAbsent(i.key(), i));
    }

    /** As it was when {@link #individuals()} and {@link #used()} were stored. */
    public static Archive restored(SearchTask task, List<Individual> individuals, Budget used) {
        Archive archive = new Archive(task);
        individuals.forEach(i -> archive.byKey.putIfAbsent(i.key(), i));
        archive.used = used;
        return archive;
    }

    /**
     * Takes the answer to one proposal. A key that is there already counts as a proposal only, and what was known first stays. One that lacks an
     * objective because it broke a constraint counts no evaluation; one that was refused does.
     */
    public void add(Individual individual) {
        boolean fresh = byKey.putIfAbsent(individual.key(), individual) == null;
        boolean evaluated = individual.evaluation() instanceof Evaluation.Refused || individual.has(task.objectives());
        used = used.plus(new Budget(fresh && evaluated ? 1 : 0, 1, fresh ? individual.evaluation().seconds() : 0));
    }

    public Optional<Individual> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** In the order in which they came. */
    public List<Individual> individuals() {
        return List.copyOf(byKey.values());
    }

    public Budget used() {
        return used;
    }

    /** The best of all that was seen. */
    public ParetoFront front() {
        return ParetoFront.of(task.objectives(), task.constraints(), byKey.values());
    }
}
