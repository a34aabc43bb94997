package org.gnomon.server.internal;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.gnomon.api.explain.Background;
import org.gnomon.evaluation.Asked;
import org.gnomon.evaluation.Evaluation;
import org.gnomon.evaluation.ExplainerEvaluation;
import org.gnomon.evaluation.ExplainerEvaluation.Request;
import org.gnomon.evaluation.TaskChoice;
import org.gnomon.host.CallOptions;
import org.gnomon.host.CancelToken;
import org.gnomon.host.ProgressListener;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.report.ExplanationJson;
import org.gnomon.report.Json;
import org.gnomon.server.Served.Data;
import org.gnomon.server.Served.Model;

/** Explains predictions as {@code gnomon explain} does, on one thread. */
final class ExplainEndpoint {

    static final int MOST_TASKS = 1_000;

    private final Catalogue catalogue;
    private final Supplier<ExplainerEvaluation> evaluations;
    private final Calls calls;
    private final Duration timeLimit;

    /** @param evaluations gives the evaluation that is there now */
    ExplainEndpoint(Catalogue catalogue, Supplier<ExplainerEvaluation> evaluations, Calls calls, Duration timeLimit) {
        this.catalogue = catalogue;
        this.evaluations = evaluations;
        this.calls = calls;
        this.timeLimit = timeLimit;
    }

    /**
     * What is explained and where it comes from.
     *
     * @param graphs what the tasks are about; of it the answer has the names
     * @param origin of {@code graphs}
     */
    private record Subject(Model model, GraphSet graphs, String name, String origin, Asked asked) {}

    JsonObject answer(JsonObject body) {
        ExplainRequest request = ExplainRequest.of(body);
        Duration limit = limit(request);
        return calls.run(cancel -> explain(request, subject(request), limit, cancel));
    }

    private Duration limit(ExplainRequest request) {
        Duration wanted = request.timeLimit().orElse(timeLimit);
        if (wanted.compareTo(timeLimit) > 0) {
            throw Fields.bad("timeLimitSeconds is " + wanted.toMillis() / 1000.0 + "; allowed: up to " + timeLimit.toMillis() / 1000.0);
        }
        return wanted;
    }

    private Subject subject(ExplainRequest request) {
        Model model = catalogue.model(request.model());
        Optional<Data> data = request.data().map(catalogue::data);
        Subject subject = request.graph().isPresent() ? brought(request, model, data, request.graph().get()) : served(request, model, data.orElseThrow());
        int tasks = subject.asked().tasks().size();
        if (tasks > MOST_TASKS) {
            throw Fields.bad(tasks + " explanations are asked for; allowed: up to " + MOST_TASKS + " in one request");
        }
        return subject;
    }

    private static Subject served(ExplainRequest request, Model model, Data data) {
        Asked asked = new TaskChoice(data.graphs(), model.network(), model.use()).of(request.graphs(), request.nodes(), request.target());
        return new Subject(model, data.graphs(), data.name(), data.origin(), asked);
    }

    private static Subject brought(ExplainRequest request, Model model, Optional<Data> data, JsonObject graph) {
        GraphSet one = GraphJson.set(graph, model.network().task(), data.map(Data::graphs));
        Background background = data.map(d -> new TaskChoice(d.graphs(), model.network(), model.use()).background()).orElseGet(Background::none);
        Asked asked = new TaskChoice(one, model.network(), Optional.empty()).of(Optional.empty(), request.nodes(), request.target());
        return new Subject(model, one, GraphJson.NAME, Sha256.hex(Json.line(graph)), new Asked(asked.tasks(), background));
    }

    private JsonObject explain(ExplainRequest request, Subject subject, Duration limit, CancelToken cancel) {
        CallOptions options = new CallOptions(Map.of(), request.seed(), 1, Optional.of(limit), ProgressListener.SILENT, cancel);
        ExplainerEvaluation evaluator = evaluations.get();
        Evaluation evaluation = evaluator.evaluate(List.of(new Request(request.method(), request.parameters())), subject.asked().tasks(),
                subject.asked().background(), options);
        JsonObject document = ExplanationJson.complete(evaluation, subject.graphs());
        document.add("provenance", provenance(request, subject, evaluator.kernels()));
        return document;
    }

    private static JsonObject provenance(ExplainRequest request, Subject subject, String kernels) {
        JsonObject json = new JsonObject();
        json.addProperty("seed", request.seed());
        json.add("model", source(subject.model().name(), subject.model().origin()));
        json.add("data", source(subject.name(), subject.origin()));
        json.addProperty("kernels", kernels);
        json.addProperty("java", Runtime.version().toString());
        return json;
    }

    private static JsonObject source(String name, String origin) {
        JsonObject json = new JsonObject();
        json.addProperty("name", name);
        json.addProperty("origin", origin);
        return json;
    }
}
