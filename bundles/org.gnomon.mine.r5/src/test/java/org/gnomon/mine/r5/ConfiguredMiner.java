package org.gnomon.mine.r5;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.gnomon.api.MethodState;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.gnomon.api.mine.Answer;
import org.gnomon.api.mine.MiningTask;
import org.gnomon.api.mine.Questions;
import org.gnomon.api.mine.RuleMiner;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.api.mine.Snapshot;
import org.gnomon.api.mine.Snapshots;
import org.gnomon.tck.TestParameters;

/** A miner under parameters of its own, whatever the caller sets. */
record ConfiguredMiner(RuleMiner miner, Map<String, Object> values) implements RuleMiner {

    @Override
    public Support check(MiningTask task) {
        return miner.check(task);
    }

    @Override
    public Support check(RuleSet rules, Optional<MethodState> learned, Questions questions) {
        return miner.check(rules, learned, questions);
    }

    @Override
    public Snapshot mine(MiningTask task, Optional<MethodState> from, Snapshots snapshots, Parameters parameters, Run run) {
        return miner.mine(task, from, snapshots, new TestParameters(values), run);
    }

    @Override
    public void predict(RuleSet rules, Optional<MethodState> learned, Questions questions, Consumer<? super Answer> answers, Parameters parameters, Run run) {
        miner.predict(rules, learned, questions, answers, new TestParameters(values), run);
    }
}
