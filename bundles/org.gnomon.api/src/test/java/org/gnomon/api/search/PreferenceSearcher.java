package org.gnomon.api.search;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.gnomon.api.MethodState;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.Support;

/**
 * Continuous actions as L2NAS has them, without its networks: noise around the mean one-hot vector of the best distinct architectures so far,
 * decoded.
 */
final class PreferenceSearcher implements Searcher {

    private static final int BEST = 4;

    private record Rewarded(Architecture architecture, double reward) {}

    @Override
    public Support check(SearchTask task) {
        return Support.unless(task.objectives().size() == 1 ? List.of() : List.of("only one objective can be learned."));
    }

    @Override
    public Search open(SearchTask task, Parameters parameters, Run run) {
        return new Acting(task, run);
    }

    @Override
    public Search resume(SearchTask task, MethodState state, Parameters parameters, Run run) {
        Acting acting = new Acting(task, run);
        ByteBuffer bytes = ByteBuffer.wrap(state.bytes());
        acting.acted = bytes.getInt();
        while (bytes.hasRemaining()) {
            double reward = bytes.getDouble();
            int[] options = new int[task.space().decisions().size()];
            for (int i = 0; i < options.length; i++) {
                options[i] = bytes.getInt();
            }
            acting.top.add(new Rewarded(new Architecture(options), reward));
        }
        return acting;
    }

    private static final class Acting implements Search {

        private final SearchTask task;
        private final Run run;
        private final List<Rewarded> top = new ArrayList<>();
        private int acted;

        Acting(SearchTask task, Run run) {
            this.task = task;
            this.run = run;
        }

        @Override
        public List<Proposal> ask(int most) {
            List<Proposal> proposals = new ArrayList<>();
            while (proposals.size() < most) {
                Optional<Architecture> decoded = task.space().decode(action(run.random("action-" + acted++)));
                decoded.ifPresent(a -> proposals.add(Proposal.of(a, "action")));
            }
            return proposals;
        }

        private double[] action(RandomGenerator random) {
            double[] action = new double[task.space().decisions().width()];
            for (Rewarded rewarded : top) {
                double[] chosen = task.space().decisions().oneHot(rewarded.architecture());
                for (int i = 0; i < action.length; i++) {
                    action[i] += chosen[i] / top.size();
                }
            }
            for (int i = 0; i < action.length; i++) {
                action[i] += random.nextDouble(-0.6, 0.6);
            }
            return action;
        }

        @Override
        public void tell(List<Individual> answers) {
            for (Individual answer : answers) {
                double value = answer.value(task.objectives().getFirst()).orElseThrow();
                Rewarded rewarded = new Rewarded(answer.architecture(), task.objectives().getFirst().higherIsBetter() ? value : -value);
                if (!top.contains(rewarded)) {
                    top.add(rewarded);
                }
            }
            top.sort(Comparator.comparingDouble(Rewarded::reward).reversed());
            top.subList(Math.min(BEST, top.size()), top.size()).clear();
        }

        @Override
        public byte[] save() {
            ByteBuffer bytes = ByteBuffer.allocate(1024).putInt(acted);
            for (Rewarded rewarded : top) {
                bytes.putDouble(rewarded.reward());
                for (int option : rewarded.architecture().options()) {
                    bytes.putInt(option);
                }
            }
            byte[] state = new byte[bytes.position()];
            bytes.flip().get(state);
            return state;
        }
    }
}
