package org.gnomon.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gnomon.api.mine.Atom;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.api.mine.Snapshot;
import org.gnomon.api.mine.Snapshots;
import org.gnomon.host.RunFolder;

/** Keeps the last snapshot of mining in its run folder: the state to go on from, and the leading rules for people who watch. */
final class MiningSnapshots implements Snapshots {

    static final String LEADERBOARD = "leaderboard.tsv";

    private static final int LEADERS = 100;

    private final RunFolder run;
    private final RuleFiles files;
    private final long everyNanos;
    private final LongSupplier nanoTime;
    private long last;
    private Snapshot latest;

    /** @param nanoTime the clock */
    MiningSnapshots(RunFolder run, RuleFiles files, Duration every, LongSupplier nanoTime) {
        this.run = run;
        this.files = files;
        this.everyNanos = every.toNanos();
        this.nanoTime = nanoTime;
        this.last = nanoTime.getAsLong();
    }

    @Override
    public boolean due() {
        return nanoTime.getAsLong() - last >= everyNanos;
    }

    @Override
    public void take(Snapshot snapshot) {
        latest = snapshot;
        try {
            MiningState.keep(run, snapshot.state());
            run.volatileOutput(LEADERBOARD, files.tsv(leaders(snapshot.rules())));
        } catch (IOException e) {
            throw new UncheckedIOException("the snapshot cannot be written: " + e.getMessage(), e);
        }
        last = nanoTime.getAsLong();
    }

    /** The first rules, with the invented relations that stand in them. */
    static RuleSet leaders(RuleSet rules) {
        List<RuleSet.Entry> leading = rules.entries().subList(0, Math.min(LEADERS, rules.entries().size()));
        Set<String> named = leading.stream().map(RuleSet.Entry::rule).flatMap(rule -> Stream.concat(Stream.of(rule.head()), rule.body().stream()))
                .map(Atom::relation).collect(Collectors.toSet());
        return new RuleSet(leading, rules.invented().stream().filter(named::contains).collect(Collectors.toSet()));
    }

    /** The last one; empty before the first. */
    Optional<Snapshot> latest() {
        return Optional.ofNullable(latest);
    }
}
