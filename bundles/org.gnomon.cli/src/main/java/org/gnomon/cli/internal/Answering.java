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
    private final Output output;
    private final MethodSelector miner;
    private final MethodDescriptor method;
    private final Map<String, String> parameters;

    /** @param miner who applies the rules */
    Answering(Session session, Output output, MethodSelector miner, Settings settings) {
        this.session = session;
        this.output = output;
        this.miner = miner;
        this.method = session.services().gateway().find(RuleMiner.class, miner);
        this.parameters = settings.of(List.of(method)).getFirst();
    }

    /** The one asked for; else the one that mined the rules, or the usual one for such data. */
    static MethodSelector miner(Optional<String> asked, RuleSets.Mined rules, RuleData.Source source) {
        return Selectors.parse(asked.orElseGet(() -> rules.learned().map(MethodState::method).orElse(source.usualMiner())));
    }

    /** One answer per question, in their order. */
    CallResult<List<Answer>> ask(RuleSets.Mined mined, Questions questions, CallOptions options) {
        mined.learned().flatMap(state -> unread(state, method)).ifPresent(output::note);
        Optional<MethodState> learned = mined.learned().filter(state -> isRead(state, method));
        return session.services().gateway().call(RuleMiner.class, miner, options.withParameters(parameters), (m, values, own) -> {
            requireSupported(m.check(mined.rules().value(), learned, questions));
            List<Answer> answers = new ArrayList<>();
            m.predict(mined.rules().value(), learned, questions, answers::add, values, own);
            return List.copyOf(answers);
        });
    }

    private static boolean isRead(MethodState state, MethodDescriptor method) {
        return state.method().equals(method.id()) && state.version().equals(method.version().toString());
    }

    /** What to say of a state that only another version of the method reads. */
    static Optional<String> unread(MethodState state, MethodDescriptor method) {
        if (!state.method().equals(method.id()) || isRead(state, method)) {
            return Optional.empty();
        }
        return Optional.of("what " + state.method() + " " + state.version() + " learned beside its rules, such as weights, is not read by " + method.version()
                + "; the answers go without it (to have it, mine again, or: --method " + state.selector() + ")");
    }

    private void requireSupported(Support support) {
        if (support instanceof Support.No no) {
            throw new BadRequest(Reason.UNSUPPORTED, miner + " cannot answer this: " + String.join("; ", no.reasons()),
                    "try another miner with --method: gnomon methods list --kind rule-miner");
        }
    }
}
