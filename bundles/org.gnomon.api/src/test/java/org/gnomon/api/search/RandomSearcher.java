package org.gnomon.api.search;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;
import org.gnomon.api.MethodState;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.Support;

/** Draws; all that it remembers is how often. */
final class RandomSearcher implements Searcher {

    @Override
    public Support check(SearchTask task) {
        return new Support.Yes();
    }

    @Override
    public Search open(SearchTask task, Parameters parameters, Run run) {
        return new Drawing(task.space(), run, 0);
    }

    @Override
    public Search resume(SearchTask task, MethodState state, Parameters parameters, Run run) {
        return new Drawing(task.space(), run, ByteBuffer.wrap(state.bytes()).getInt());
    }

    private static final class Drawing implements Search {

        private final SearchSpace space;
        private final Run run;
        private int asked;

        Drawing(SearchSpace space, Run run, int asked) {
            this.space = space;
            this.run = run;
            this.asked = asked;
        }

        @Override
        public List<Proposal> ask(int most) {
            return IntStream.range(0, most).mapToObj(i -> Proposal.of(space.sample(run.random("sample-" + asked++)), "sample")).toList();
        }

        @Override
        public void tell(List<Individual> answers) {
            run.step();
        }

        @Override
        public byte[] save() {
            return ByteBuffer.allocate(Integer.BYTES).putInt(asked).array();
        }
    }
}
