package org.gnomon.api.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The answer of an explainer. Immutable; an empty score array means that the method does not score that kind of part.
 *
 * <p>Units are the undirected edges of {@link org.gnomon.model.packed.EdgeUnits} of the graph in the task. Scores are signed: positive speaks for the
 * target class, negative against it; only their order is comparable between methods.
 */
public final class Explanation {

    private final int targetClass;
    private final double[] unitScores;
    private final double[] edgeScores;
    private final double[] nodeScores;
    private final double[] featureScores;
    private final int[] selectedUnits;
    private final List<TrajectoryPoint> trajectory;
    private final Optional<SizeRule> rankedBy;
    private final List<String> notes;

    private Explanation(Builder builder) {
        targetClass = builder.targetClass;
        unitScores = builder.unitScores.clone();
        edgeScores = builder.edgeScores.clone();
        nodeScores = builder.nodeScores.clone();
        featureScores = builder.featureScores.clone();
        selectedUnits = builder.selectedUnits.clone();
        trajectory = List.copyOf(builder.trajectory);
        rankedBy = builder.rankedBy;
        notes = List.copyOf(builder.notes);
    }

    /** {@code scored} with other edges chosen; arrays are shared, as neither changes them. */
    private Explanation(Explanation scored, Selection selection, SizeRule rule) {
        targetClass = scored.targetClass;
        unitScores = scored.unitScores;
        edgeScores = scored.edgeScores;
        nodeScores = scored.nodeScores;
        featureScores = scored.featureScores;
        selectedUnits = selection.units();
        trajectory = selection.trajectory();
        rankedBy = Optional.of(rule);
        notes = scored.notes;
    }

    public static Builder forClass(int targetClass) {
        return new Builder(targetClass);
    }

    /** The class that was explained. */
    public int targetClass() {
        return targetClass;
    }

    /** A copy of the scores of the undirected edges, {@code [u]}. */
    public double[] unitScores() {
        return unitScores.clone();
    }

    /** A copy of the scores of the directed edges, {@code [m]} or empty. */
    public double[] edgeScores() {
        return edgeScores.clone();
    }

    /** A copy of the scores of the nodes, {@code [n]} or empty. */
    public double[] nodeScores() {
        return nodeScores.clone();
    }

    /** A copy of the scores of the node features, row-major {@code [n, F]} or empty. */
    public double[] featureScores() {
        return featureScores.clone();
    }

    /** A copy of the chosen undirected edges, most important first. */
    public int[] selectedUnits() {
        return selectedUnits.clone();
    }

    /** What the search for the size saw, smallest size first; empty where the size was given. */
    public List<TrajectoryPoint> trajectory() {
        return trajectory;
    }

    /**
     * Present where the chosen edges are a prefix of the edges by falling score, found by {@link PrefixSearch} under this rule; another size can then be
     * had from the same scores by {@link PrefixSearch#resize}. Empty where the method chose otherwise and has to be asked again.
     */
    public Optional<SizeRule> rankedBy() {
        return rankedBy;
    }

    /** The same scores and notes with other edges chosen. */
    Explanation withSelection(Selection selection, SizeRule rule) {
        return new Explanation(this, selection, rule);
    }

    /** What a reader must know, for example {@code no evidence: every score is below 1e-12}. */
    public List<String> notes() {
        return notes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Explanation e && targetClass == e.targetClass && Arrays.equals(unitScores, e.unitScores)
                && Arrays.equals(edgeScores, e.edgeScores) && Arrays.equals(nodeScores, e.nodeScores) && Arrays.equals(featureScores, e.featureScores)
                && Arrays.equals(selectedUnits, e.selectedUnits) && trajectory.equals(e.trajectory) && rankedBy.equals(e.rankedBy)
                && notes.equals(e.notes);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(unitScores) + Arrays.hashCode(selectedUnits);
    }

    /** Collects the parts of an answer. */
    public static final class Builder {

        private static final double[] NONE = {};

        private final int targetClass;
        private final List<String> notes = new ArrayList<>();
        private double[] unitScores = NONE;
        private double[] edgeScores = NONE;
        private double[] nodeScores = NONE;
        private double[] featureScores = NONE;
        private int[] selectedUnits = {};
        private List<TrajectoryPoint> trajectory = List.of();
        private Optional<SizeRule> rankedBy = Optional.empty();

        private Builder(int targetClass) {
            this.targetClass = targetClass;
        }

        /** Scores of the undirected edges, {@code [u]}, finite. Edges chosen before are then no prefix of the order. */
        public Builder unitScores(double[] scores) {
            unitScores = finite("unit", scores);
            rankedBy = Optional.empty();
            return this;
        }

        /** Scores of the directed edges, {@code [m]}, finite. */
        public Builder edgeScores(double[] scores) {
            edgeScores = finite("edge", scores);
            return this;
        }

        /** Scores of the nodes, {@code [n]}, finite. */
        public Builder nodeScores(double[] scores) {
            nodeScores = finite("node", scores);
            return this;
        }

        /** Scores of the node features, row-major {@code [n, F]}, finite. */
        public Builder featureScores(double[] scores) {
            featureScores = finite("feature", scores);
            return this;
        }

        /** The chosen edges and how their number was found. */
        public Builder selection(Selection selection) {
            selectedUnits = selection.units();
            trajectory = selection.trajectory();
            rankedBy = Optional.empty();
            return this;
        }

        /** The chosen edges where they are a prefix of the edges by falling score; see {@link Explanation#rankedBy()}. */
        Builder ranked(Selection selection, SizeRule rule) {
            selection(selection);
            rankedBy = Optional.of(rule);
            return this;
        }

        public Builder note(String note) {
            notes.add(note);
            return this;
        }

        public Explanation build() {
            return new Explanation(this);
        }

        private static double[] finite(String what, double[] scores) {
            for (int i = 0; i < scores.length; i++) {
                if (!Double.isFinite(scores[i])) {
                    throw new IllegalArgumentException("score of " + what + " " + i + " is " + scores[i] + "; scores must be finite");
                }
            }
            return scores;
        }
    }
}
