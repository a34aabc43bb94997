package org.gnomon.cli.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.gnomon.api.Run;
import org.gnomon.api.predict.LabelSet;
import org.gnomon.api.search.SearchSpace;
import org.gnomon.host.CallOptions;
import org.gnomon.model.packed.RefusedInput;

/** The rows of a label set, joined with the installed search spaces that read their texts. */
final class LabelRows {

    private static final int BATCH = 1024;
    private static final int SHOWN = 5;

    private final LabelSet set;
    private final LabelSpaces spaces;

    LabelRows(LabelSet set, LabelSpaces spaces) {
        this.set = set;
        this.spaces = spaces;
    }

    /**
     * What the spaces say of the texts.
     *
     * @param missing ids of spaces that are not installed
     * @param accepted rows whose text their space reads, rising
     * @param refusals for the first rows whose text it does not
     */
    record Check(List<String> missing, int[] accepted, int refused, List<String> refusals) {

        Check {
            missing = List.copyOf(missing);
            refusals = List.copyOf(refusals);
        }
    }

    Check check(CallOptions options) {
        List<String> missing = set.spaces().stream().filter(id -> spaces.installed(id).isEmpty()).toList();
        int[] known = IntStream.range(0, set.size()).filter(row -> !missing.contains(set.space(row))).toArray();
        boolean[] accepted = new boolean[set.size()];
        List<String> refusals = new ArrayList<>();
        each(known, "check texts", options, LabelRows::refusal, (row, reason) -> {
            accepted[row] = reason.isEmpty();
            reason.filter(text -> refusals.size() < SHOWN).ifPresent(refusals::add);
        });
        int[] rows = IntStream.range(0, set.size()).filter(row -> accepted[row]).toArray();
        return new Check(missing, rows, known.length - rows.length, refusals);
    }

    private static Optional<String> refusal(SearchSpace space, String text) {
        try {
            space.parse(text);
            return Optional.empty();
        } catch (RefusedInput e) {
            return Optional.of("'" + text + "': " + e.getMessage());
        }
    }

    /**
     * Applies {@code work} to the texts of {@code rows} on the threads of a run, space after space.
     *
     * @param results takes the results in this order, on the calling thread; no more than a batch waits
     */
    <R> void each(int[] rows, String phase, CallOptions options, BiFunction<SearchSpace, String, R> work, BiConsumer<Integer, R> results) {
        for (String id : set.spaces()) {
            List<Integer> own = Arrays.stream(rows).filter(row -> set.space(row).equals(id)).boxed().toList();
            if (!own.isEmpty()) {
                spaces.with(id, options, (space, run) -> batches(own, phase, run, row -> work.apply(space, set.architecture(row)), results));
            }
        }
    }

    private static <R> Void batches(List<Integer> rows, String phase, Run run, Function<Integer, R> work, BiConsumer<Integer, R> results) {
        run.phase(phase, rows.size());
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<Integer> batch = rows.subList(from, Math.min(rows.size(), from + BATCH));
            List<R> made = run.parallel(batch, (row, item) -> work.apply(row));
            for (int i = 0; i < batch.size(); i++) {
                results.accept(batch.get(i), made.get(i));
            }
        }
        return null;
    }
}
