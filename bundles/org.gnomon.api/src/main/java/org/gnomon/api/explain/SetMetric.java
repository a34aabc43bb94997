package org.gnomon.api.explain;

import java.util.List;
import java.util.OptionalDouble;
import org.osgi.annotation.versioning.ConsumerType;

/** Judges all explanations of one method at one sparsity together. Stateless and thread-safe. */
@ConsumerType
public interface SetMetric {

    ExplanationMetric.Definition definition();

    /** The value for {@code members}; empty where it is not defined. */
    OptionalDouble measure(List<Member> members);

    /** One explanation of the set and its place in the space of {@link Probe#embedding}. */
    final class Member {

        private final Assessment assessment;
        private final double[] embedding;
        private final double[] wholeEmbedding;

        /**
         * @param embedding of the explanation alone, {@code [h]} or empty
         * @param wholeEmbedding of the graph with all its edges, {@code [h]} or empty
         */
        public Member(Assessment assessment, double[] embedding, double[] wholeEmbedding) {
            this.assessment = assessment;
            this.embedding = embedding.clone();
            this.wholeEmbedding = wholeEmbedding.clone();
        }

        public Assessment assessment() {
            return assessment;
        }

        /** A copy of the embedding of the explanation alone. */
        public double[] embedding() {
            return embedding.clone();
        }

        /** A copy of the embedding of the graph with all its edges. */
        public double[] wholeEmbedding() {
            return wholeEmbedding.clone();
        }
    }
}
