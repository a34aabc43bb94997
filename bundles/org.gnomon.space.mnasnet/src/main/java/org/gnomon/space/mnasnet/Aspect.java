package org.gnomon.space.mnasnet;

import java.util.List;
import org.gnomon.api.search.Decision;

/** What is decided of a stage. All options are one digit, which is what stands in texts. */
enum Aspect {

    EXPAND {
        @Override
        Decision decision(String stage, StagePlan plan) {
            return new Decision.Categorical(stage + ".expand", "expand", List.of("1", "4", "6"), List.of());
        }
    },
    KERNEL {
        @Override
        Decision decision(String stage, StagePlan plan) {
            return new Decision.IntegerRange(stage + ".kernel", "kernel", 3, 5, 2, List.of());
        }
    },
    DEPTH {
        @Override
        Decision decision(String stage, StagePlan plan) {
            return new Decision.IntegerRange(stage + ".depth", "depth", 1, plan.most(), 1, List.of());
        }
    },
    /** Whether there is squeeze-and-excite. */
    SQUEEZE {
        @Override
        Decision decision(String stage, StagePlan plan) {
            return new Decision.IntegerRange(stage + ".squeeze", "squeeze", 0, 1, 1, List.of());
        }
    };

    abstract Decision decision(String stage, StagePlan plan);
}
