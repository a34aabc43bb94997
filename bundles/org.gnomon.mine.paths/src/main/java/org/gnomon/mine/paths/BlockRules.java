package org.gnomon.mine.paths;

import java.util.List;
import java.util.OptionalDouble;
import org.gnomon.api.mine.Measures;
import org.gnomon.rules.RuleBounds;

/** The best rules of one block. Not thread-safe. */
final class BlockRules implements RuleSink {

    private final Heads heads;
    private final RuleBounds bounds;
    private final double share;
    private final KeptRules best;

    /** @param share of the beginnings that are counted, in (0, 1] */
    BlockRules(Heads heads, MiningSettings settings, double share) {
        this.heads = heads;
        this.share = share;
        bounds = settings.bounds();
        best = new KeptRules(heads.relations(), settings.room());
    }

    @Override
    public boolean wantsChain(int head, int length, long support, long body) {
        return best.wantsChain(head, length, Counted.confidence(support, body));
    }

    @Override
    public void counted(Pattern pattern, long support, long body, long pcaBody) {
        offer(new Counted(pattern, support, body, pcaBody, Math.max(support, Math.round(share * heads.size(pattern))), share < 1, OptionalDouble.empty()));
    }

    void measured(Pattern pattern, Measures measures) {
        offer(new Counted(pattern, measures.support(), measures.body().orElseThrow(), measures.pcaBody().orElseThrow(), measures.head().orElseThrow(),
                measures.sampled(), OptionalDouble.empty()));
    }

    private void offer(Counted rule) {
        if (bounds.allow(rule.support(), rule.body(), rule.pcaBody(), rule.head())) {
            best.offer(rule);
        }
    }

    List<Counted> rules() {
        return best.rules();
    }
}
