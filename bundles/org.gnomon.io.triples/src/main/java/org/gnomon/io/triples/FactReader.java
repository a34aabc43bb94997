package org.gnomon.io.triples;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.gnomon.api.Run;
import org.gnomon.api.io.ImportSource;
import org.gnomon.api.io.Limits;
import org.gnomon.api.mine.FactSet;
import org.gnomon.api.mine.Triple;
import org.gnomon.rules.text.TextLines;

/** Reads files of facts, within limits for all of them together. */
final class FactReader {

    private final ImportSource source;
    private final Limits limits;
    private final FactHeap heap;
    private final Run run;
    private long bytes;
    private int facts;

    FactReader(ImportSource source, Limits limits, FactHeap heap, Run run) {
        this.source = source;
        this.limits = limits;
        this.heap = heap;
        this.run = run;
    }

    /** All facts of some files as one set. */
    FactSet read(List<String> parts) throws IOException {
        FactSet.Builder set = new FactSet.Builder();
        for (String part : parts) {
            run.phase("read " + part, 0);
            try (TextLines lines = new TextLines(source.open(part), part, limits.maxBytes() - bytes, run)) {
                read(lines, FactForm.of(part).orElseThrow().syntax(), set);
                bytes += lines.bytes();
            }
        }
        return set.build();
    }

    private void read(TextLines lines, FactSyntax syntax, FactSet.Builder set) throws IOException {
        HeapEstimate estimate = new HeapEstimate();
        while (lines.next()) {
            Optional<Triple> fact = syntax.fact(lines);
            if (fact.isPresent()) {
                add(fact.get(), lines, set);
                sample(fact.get(), lines, estimate);
            }
        }
    }

    private void add(Triple fact, TextLines lines, FactSet.Builder set) {
        if (facts++ == limits.maxEdges()) {
            throw lines.refused(1, "more than " + limits.maxEdges() + " facts");
        }
        set.add(fact.head(), fact.relation(), fact.tail());
        if (set.entities() > limits.maxNodes()) {
            throw lines.refused(1, "more than " + limits.maxNodes() + " entities");
        }
        run.step();
    }

    private void sample(Triple fact, TextLines lines, HeapEstimate estimate) throws IOException {
        if (estimate.isComplete()) {
            return;
        }
        estimate.add(fact);
        if (estimate.isComplete()) {
            double share = lines.bytes() / (source.size(lines.source()) * lines.expansion());
            double expected = HeapEstimate.SAMPLE / Math.min(1, share);
            heap.require(lines.source(), expected, estimate.bytes(expected));
        }
    }
}
