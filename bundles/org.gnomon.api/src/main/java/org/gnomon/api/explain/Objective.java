package org.gnomon.api.explain;

/** What the search for the size of an explanation maximises. */
public enum Objective {
    /** Fid+ minus Fid-: necessary and sufficient. */
    DIFFERENCE {
        @Override
        public double of(TrajectoryPoint p) {
            return p.fidelityPlus() - p.fidelityMinus();
        }
    },
    /** Minus Fid-: what is left is enough for the prediction. */
    FACTUAL {
        @Override
        public double of(TrajectoryPoint p) {
            return -p.fidelityMinus();
        }
    },
    /** Fid+: without it the prediction falls. */
    COUNTERFACTUAL {
        @Override
        public double of(TrajectoryPoint p) {
            return p.fidelityPlus();
        }
    };

    /** The value at one size; the larger the better. */
    public abstract double of(TrajectoryPoint point);
}
