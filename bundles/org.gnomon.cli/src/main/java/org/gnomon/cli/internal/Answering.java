package org.gnomon.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.MethodState;
import org.gnomon.api.Support;
import org.gnomon.api.mine.Answer;
import org.gnomon.api.mine.Questions;
import org.gnomon.api.mine.RuleMiner;
import org.gnomon.host.CallOptions;
import org.gnomon.host.CallResult;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.host.MethodSelector;

/** Asks a miner questions about rules, its own or those of others. */
final class Answering {

    private final Session session;
    private final MethodSelector miner;
    private final Map<String, String> parameters;

    /** @param miner who applies the rules */
    Answering(Session session, MethodSelector miner, Settings settings) {
        this.session = session;
        this.miner = miner;
        this.parameters = settings.of(List.of(session.services().gateway().find(RuleMiner.class, miner))).getFirst();
    }

    /** The one asked for; else the one that mined the rules, or the usual one for such data. */
    static MethodSelector miner(Optional<String> asked, RuleSets.Mined rules, RuleData.Source source) {
        return Selectors.parse(asked.orElseGet(() -> rules.learned().map(MethodState::method).orElse(source.usualMiner())));
    }

    /** One answer per question, in their order. */
    CallResult<List<Answer>> ask(RuleSets.Mined mined, Questions questions, CallOptions options) {
        Optional<MethodState> learned = mined.learned().filter(this::isReadBy);
        return session.services().gateway().call(RuleMiner.class, miner, options.withParameters(parameters), (m, values, own) -> {
            requireSupported(m.check(mined.rules().value(), learned, questions));
            List<Answer> answers = new ArrayList<>();
            m.predict(mined.rules().value(), learned, questions, answers::add, values, own);
            return List.copyOf(answers);
        });
    }

    private boolean isReadBy(MethodState state) {
        MethodDescriptor method = session.services().gateway().find(RuleMiner.class, miner);
        return state.method().equals(method.id()) && state.version().equals(method.version().toString());
    }

    private void requireSupported(Support support) {
        if (support instanceof Support.No no) {
            throw new BadRequest(Reason.UNSUPPORTED, miner + " cannot answer this: " + String.join("; ", no.reasons()),
                    "try another miner with --method: gnomon methods list --kind rule-miner");
        }
    }
}
