package org.gnomon.install.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.install.BundleChange;
import org.gnomon.install.ChangeOptions;
import org.gnomon.install.MethodSet;
import org.gnomon.install.Outcome;
import org.gnomon.install.Problem;
import org.gnomon.install.StoredBundle;
import org.gnomon.install.internal.jar.BundleJar;
import org.gnomon.install.internal.running.Reconciliation;
import org.gnomon.install.internal.running.RunningMethods;
import org.gnomon.install.internal.store.MethodStore;
import org.gnomon.install.internal.store.StoreChange;
import org.gnomon.model.packed.RefusedInput;

/** Puts a planned set in force: tried in this process first, and written down only when it works. */
final class SetChange {

    private static final String ROLLBACK = "rollback";

    private final MethodStore store;
    private final RunningMethods running;
    private final Serving serving;
    private final StartMarks marks;

    SetChange(MethodStore store, RunningMethods running, Serving serving, StartMarks marks) {
        this.store = store;
        this.running = running;
        this.serving = serving;
        this.marks = marks;
    }

    /** The bundles that a set shall have, or why not. */
    record Plan(List<StoredBundle> bundles, List<Problem> problems) {}

    /** Writes down what was tried. */
    private interface Commit {
        MethodSet write(StoreChange change, MethodSet before, MethodSet candidate, String detail);
    }

    /** @param added jars that are not in the store yet */
    Outcome run(String action, ChangeOptions options, List<BundleJar> added, Function<MethodSet, Plan> planner) {
        Map<String, BundleJar> jars = added.stream().collect(Collectors.toMap(BundleJar::sha256, jar -> jar, (one, same) -> one));
        Function<MethodSet, Candidate> candidates = current -> {
            Plan plan = planner.apply(current);
            return new Candidate(new MethodSet(0, current.number(), plan.bundles()), plan.problems());
        };
        return change(action, options, jars, candidates, (change, before, candidate, detail) -> {
            candidate.bundles().forEach(bundle -> Optional.ofNullable(jars.get(bundle.sha256())).ifPresent(jar -> change.put(jar.content())));
            return change.commit(before, candidate.bundles(), action, detail);
        });
    }

    /** Returns to an earlier set. */
    Outcome back(OptionalInt number, ChangeOptions options, Function<MethodSet, List<Problem>> check) {
        return change(ROLLBACK, options, Map.of(), current -> {
            MethodSet target = earlier(number.orElse(current.previous()));
            return new Candidate(target, check.apply(target));
        }, (change, before, target, detail) -> {
            if (target.number() == before.number()) {
                change.note("retry", "set " + target.number() + " is tried again");
            } else {
                change.moveTo(target.number(), ROLLBACK, detail);
            }
            return target;
        });
    }

    private MethodSet earlier(int number) {
        if (number != 0 && !store.numbers().contains(number)) {
            throw new BadRequest(Reason.NOT_FOUND, "there is no set " + number + "; there are: 0 (nothing beyond the product)"
                    + store.numbers().stream().map(n -> ", " + n).collect(Collectors.joining()), "name one of these");
        }
        return store.set(number);
    }

    private record Candidate(MethodSet set, List<Problem> problems) {}

    private Outcome change(String action, ChangeOptions options, Map<String, BundleJar> jars, Function<MethodSet, Candidate> candidates, Commit commit) {
        if (options.dryRun()) {
            MethodSet current = current(action);
            Candidate candidate = candidates.apply(current);
            return untried(current, candidate).orElseGet(() -> new Outcome.Planned(current, BundleChange.between(current, candidate.set())));
        }
        serving.changing.lock();
        try {
            return store.change(change -> {
                MethodSet current = current(action);
                Candidate candidate = candidates.apply(current);
                return untried(current, candidate).orElseGet(() -> attempt(change, action, current, candidate.set(), jars, commit));
            });
        } finally {
            serving.changing.unlock();
        }
    }

    /** Where the set in force is damaged only a rollback is possible. */
    private MethodSet current(String action) {
        try {
            return store.current();
        } catch (RefusedInput e) {
            if (action.equals(ROLLBACK)) {
                return MethodSet.EMPTY;
            }
            throw e;
        }
    }

    /** The outcome where nothing needs to be tried. */
    private Optional<Outcome> untried(MethodSet current, Candidate candidate) {
        if (!candidate.problems().isEmpty()) {
            return Optional.of(new Outcome.NotDone(current, candidate.problems()));
        }
        boolean served = serving.state().served().equals(current) && serving.state().problems().isEmpty() && marks.failed().isEmpty();
        return BundleChange.between(current, candidate.set()).isEmpty() && served
                ? Optional.of(new Outcome.Unchanged(current, "all of it is installed already; set " + current.number() + " stays in force")) : Optional.empty();
    }

    private Outcome attempt(StoreChange change, String action, MethodSet before, MethodSet candidate, Map<String, BundleJar> jars, Commit commit) {
        List<BundleChange> changes = BundleChange.between(before, candidate);
        String detail = changes.stream().map(BundleChange::toString).collect(Collectors.joining(" | "));
        Function<StoredBundle, byte[]> contents = bundle -> jars.containsKey(bundle.sha256()) ? jars.get(bundle.sha256()).content() : store.content(bundle);
        switch (running.bringTo(candidate, contents, false)) {
            case Reconciliation.Reached(List<Problem> leftovers) -> {
                MethodSet after = committed(change, before, candidate, detail, commit);
                serving.serves(after, leftovers);
                return new Outcome.Done(before, after, changes, leftovers);
            }
            case Reconciliation.RestartNeeded(List<Problem> problems) -> {
                MethodSet after = committed(change, before, candidate, detail, commit);
                serving.keeps(serving.state().served(), after.number(), problems);
                return new Outcome.Done(before, after, changes, problems);
            }
            case Reconciliation.Kept(List<Problem> problems) -> {
                change.note("failed", action + ": " + problems.stream().map(Problem::toString).collect(Collectors.joining(" | ")));
                return new Outcome.NotDone(before, problems);
            }
        }
    }

    /** When it cannot be written down, the process goes back to what it served. */
    private MethodSet committed(StoreChange change, MethodSet before, MethodSet candidate, String detail, Commit commit) {
        boolean written = false;
        try {
            MethodSet after = commit.write(change, before, candidate, detail);
            marks.forget();
            written = true;
            return after;
        } finally {
            if (!written) {
                running.bringTo(serving.state().served(), store::content, true);
            }
        }
    }
}
