package org.gnomon.install;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How methods keep the contract of their kind.
 *
 * @param promises in the order in which they were tested
 * @param end why not all of them were; empty when all were
 */
public record ContractReport(List<Promise> promises, Optional<Problem> end) {

    public ContractReport {
        promises = List.copyOf(promises);
    }

    /**
     * One promise of one method.
     *
     * @param method kind and id
     * @param text in words
     * @param detail what was found where it is broken, or why it is left out; empty where it is kept
     */
    public record Promise(String method, String text, Result result, String detail) {}

    /** What came of a test. */
    public enum Result {
        KEPT,
        BROKEN,
        /** It does not apply, or cannot be tested from outside. */
        LEFT_OUT
    }

    /** A problem for each broken promise, and for the end where it came too early. */
    public List<Problem> problems() {
        Stream<Problem> broken = promises.stream().filter(promise -> promise.result() == Result.BROKEN)
                .map(promise -> new Problem(Problem.Kind.CONTRACT, promise.method(), "broken: " + promise.text() + "; " + promise.detail(), ""));
        return Stream.concat(broken, end.stream()).toList();
    }
}
