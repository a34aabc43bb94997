package org.gnomon.tck.hostile;

import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;

/** Has no text, and throws what has neither message nor text: the call fails, and its failure can be shown. */
final class HostileText extends HostileExplainer {

    @Override
    public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
        throw new Wordless();
    }

    @Override
    public String toString() {
        throw new Wordless();
    }

    private static final class Wordless extends RuntimeException {

        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new IllegalStateException("no message");
        }

        @Override
        public String toString() {
            throw new IllegalStateException("no text");
        }
    }
}
