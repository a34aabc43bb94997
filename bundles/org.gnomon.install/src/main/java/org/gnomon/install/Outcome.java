package org.gnomon.install;

import java.util.List;
import java.util.stream.Stream;

/** How a change of the installed set ended. */
public sealed interface Outcome {

    /** What a person is told, one thing a line. */
    List<String> lines();

    /** What would be done. */
    record Planned(MethodSet before, List<BundleChange> changes) implements Outcome {

        public Planned {
            changes = List.copyOf(changes);
        }

        @Override
        public List<String> lines() {
            return Stream.concat(changes.stream().map(c -> "would be: " + c), Stream.of("nothing was changed; set " + before.number() + " stays")).toList();
        }
    }

    /**
     * What was done.
     *
     * @param pending what this process cannot take over before it is restarted; the set is in force for every process that starts from now on
     */
    record Done(MethodSet before, MethodSet after, List<BundleChange> changes, List<Problem> pending) implements Outcome {

        public Done {
            changes = List.copyOf(changes);
            pending = List.copyOf(pending);
        }

        @Override
        public List<String> lines() {
            Stream<String> notes = Stream.concat(pending.stream().map(Problem::toString),
                    Stream.of("set " + after.number() + " is in force; before: set " + before.number()));
            return Stream.concat(changes.stream().map(BundleChange::toString), notes).toList();
        }
    }

    /** All was as asked for already. */
    record Unchanged(MethodSet set, String reason) implements Outcome {

        @Override
        public List<String> lines() {
            return List.of(reason);
        }
    }

    /** Nothing was done, or what was tried has been undone. */
    record NotDone(MethodSet kept, List<Problem> problems) implements Outcome {

        public NotDone {
            problems = List.copyOf(problems);
        }

        @Override
        public List<String> lines() {
            Stream<String> why = problems.stream().flatMap(p -> p.hint().isEmpty() ? Stream.of(p.toString()) : Stream.of(p.toString(), "  " + p.hint()));
            return Stream.concat(why, Stream.of("set " + kept.number() + " stays in force")).toList();
        }
    }
}
