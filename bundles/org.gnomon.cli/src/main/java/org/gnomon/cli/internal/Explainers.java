package org.gnomon.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.explain.Explainer;
import org.gnomon.evaluation.ExplainerEvaluation.Request;
import org.gnomon.host.Gateway;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.host.MethodSelector;

/** The explainers of a command: those asked for, and the random one, without which no table can be read. */
final class Explainers {

    private static final String KIND = "explainer";

    private final Gateway gateway;

    Explainers(Gateway gateway) {
        this.gateway = gateway;
    }

    /**
     * Requests for {@code names}, or for every installed explainer in its newest version where there are none; baselines come last.
     *
     * @throws BadRequest (not found) for an unknown method
     */
    List<Request> requests(List<String> names, Settings settings) {
        List<MethodSelector> selectors = new ArrayList<>((names.isEmpty() ? installed(false) : names).stream().map(Selectors::parse).toList());
        installed(true).stream().filter(b -> selectors.stream().noneMatch(s -> s.id().equals(b))).map(Selectors::parse).forEach(selectors::add);
        List<MethodDescriptor> methods = selectors.stream().map(s -> gateway.find(Explainer.class, s)).toList();
        List<Map<String, String>> values = settings.of(methods);
        return IntStream.range(0, selectors.size()).mapToObj(i -> new Request(selectors.get(i), values.get(i))).toList();
    }

    private List<String> installed(boolean baseline) {
        List<String> ids = gateway.methods().stream().filter(m -> m.kind().equals(KIND) && m.baseline() == baseline).map(MethodDescriptor::id).distinct()
                .toList();
        if (ids.isEmpty() && !baseline) {
            throw new BadRequest(Reason.NOT_FOUND, "no explainer is installed", "try: gnomon methods list");
        }
        return ids;
    }
}
