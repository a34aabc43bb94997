package org.gnomon.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.Cancelled;
import org.gnomon.api.MethodState;
import org.gnomon.api.Support;
import org.gnomon.api.mine.RuleMiner;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.api.mine.Snapshot;
import org.gnomon.host.CallOptions;
import org.gnomon.host.CallResult;
import org.gnomon.host.MethodSelector;
import org.gnomon.host.RunFolder;

/** Mines under a run record, and keeps snapshots there; what a limit ends early is a result too. */
final class Mining {

    private final Session session;
    private final WorkFlags flags;
    private final Output output;
    private final Duration every;

    /** @param every how often a snapshot is kept */
    Mining(Session session, WorkFlags flags, Output output, Duration every) {
        this.session = session;
        this.flags = flags;
        this.output = output;
        this.every = every;
    }

    /**
     * What came out.
     *
     * @param complete {@code false} when a limit ended the work; the rules are those of the last snapshot
     * @param cpuSeconds of all threads; 0 where the work did not end
     */
    record Outcome(RuleSet rules, boolean complete, double cpuSeconds) {}

    /** @param earlier folder of the run to go on from */
    Outcome mine(RunFolder run, MiningOrder order, MethodSelector miner, Map<String, String> parameters, Optional<Path> earlier) throws IOException {
        try (ProgressLine progress = flags.progress(output)) {
            CallOptions options = flags.options(progress).withParameters(parameters);
            CallResult<Support> inForce = session.services().gateway().call(RuleMiner.class, miner, options, (m, values, own) -> m.check(order.task()));
            requireSupported(inForce);
            String data = order.source().loaded().recordIn(run, flags.seed());
            run.method(inForce);
            MiningState state = MiningState.of(inForce, flags.seed(), data + ", " + order.part());
            Optional<MethodState> from = earlier.map(state::resumed);
            state.begin(run);
            MiningSnapshots snapshots = new MiningSnapshots(run, new RuleFiles(session, CallOptions.seeded(flags.seed())), every, System::nanoTime);
            return mine(run, order, from.map(s -> Selectors.parse(s.selector())).orElse(miner), options, from, snapshots);
        }
    }

    private Outcome mine(RunFolder run, MiningOrder order, MethodSelector miner, CallOptions options, Optional<MethodState> from, MiningSnapshots snapshots)
            throws IOException {
        try {
            CallResult<Snapshot> call = session.services().gateway().call(RuleMiner.class, miner, options,
                    (m, values, own) -> m.mine(order.task(), from, snapshots, values, own));
            MiningState.keep(run, call.value().state());
            return new Outcome(call.value().rules(), true, call.cpuNanos() / 1e9);
        } catch (Cancelled e) {
            if (e.reason() == Cancelled.Cause.REQUEST || snapshots.latest().isEmpty()) {
                snapshots.latest().ifPresent(s -> output.note("a snapshot is kept; to go on, give the same command with --resume " + run.id()));
                throw e;
            }
            return new Outcome(snapshots.latest().get().rules(), false, 0);
        }
    }

    private static void requireSupported(CallResult<Support> call) {
        if (call.value() instanceof Support.No no) {
            throw new BadRequest(Reason.UNSUPPORTED, call.method().id() + " " + call.method().version()
                    + " cannot mine this: " + String.join("; ", no.reasons()),
                    "try another miner: gnomon methods list --kind rule-miner");
        }
    }
}
