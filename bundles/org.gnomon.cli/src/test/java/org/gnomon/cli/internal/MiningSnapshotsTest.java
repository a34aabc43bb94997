package org.gnomon.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gnomon.api.mine.Measures;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.RuleSet;
import org.junit.jupiter.api.Test;

class MiningSnapshotsTest {

    @Test
    void theLeaderboardNamesNoInventedRelationThatStandsInNoneOfItsRules() {
        List<RuleSet.Entry> entries = new ArrayList<>();
        for (int i = 0; i < 101; i++) {
            Rule rule = Rule.chain("invented-" + i, List.of(Rule.Step.along("a" + i), Rule.Step.along("b")));
            entries.add(new RuleSet.Entry(rule, Measures.counted(1, 1, 1, 1), List.of()));
        }
        RuleSet leaders = MiningSnapshots.leaders(new RuleSet(entries, Set.of("invented-0", "invented-99", "invented-100")));
        assertThat(leaders.entries()).hasSize(100);
        assertThat(leaders.invented()).containsExactly("invented-0", "invented-99");
    }
}
