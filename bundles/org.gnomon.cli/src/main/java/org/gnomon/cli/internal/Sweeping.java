package org.gnomon.cli.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.Cancelled;
import org.gnomon.api.MethodFailed;
import org.gnomon.api.explain.Explainer;
import org.gnomon.api.explain.ExplanationMetric.Definition;
import org.gnomon.cli.internal.EvaluateInputs.Subject;
import org.gnomon.evaluation.Asked;
import org.gnomon.evaluation.ExplainerEvaluation;
import org.gnomon.evaluation.ExplainerEvaluation.Request;
import org.gnomon.evaluation.Sweep;
import org.gnomon.evaluation.Sweep.Part;
import org.gnomon.evaluation.Sweep.Row;
import org.gnomon.host.CallOptions;
import org.gnomon.host.CallResult;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.host.RunFolder;

/** Compares explainers under a run record: model after model, method after method, seed after seed. For one use. */
final class Sweeping {

    private final Session session;
    private final WorkFlags flags;
    private final EvaluateInputs inputs;
    private final RunFolder run;
    private final PartStore store;
    private final ExplainerEvaluation evaluation;
    private final List<List<Row>> rows = new ArrayList<>();

    /** @param store keeps finished parts, and may hold some of an earlier run */
    Sweeping(Session session, WorkFlags flags, EvaluateInputs inputs, RunFolder run, PartStore store) {
        this.session = session;
        this.flags = flags;
        this.inputs = inputs;
        this.run = run;
        this.store = store;
        this.evaluation = session.services().evaluation();
    }

    /**
     * What came out.
     *
     * @param complete {@code false} when the time limit ended the work
     */
    record Outcome(Sweep sweep, boolean complete) {

        int exitCode() {
            boolean failed = sweep.subjects().stream().flatMap(s -> s.rows().stream()).anyMatch(row -> row instanceof Sweep.Missing m && m.failed());
            return !complete ? ExitCode.LIMIT : failed ? ExitCode.FAILED : ExitCode.OK;
        }
    }

    /** A time limit, or a person who stops it, costs only the part in work. */
    Outcome sweep(Output output) throws IOException {
        run.environment("kernels", evaluation.kernels());
        String data = inputs.data().recordIn(run, flags.seed());
        boolean complete = true;
        try (ProgressLine progress = flags.progress(output)) {
            for (Subject subject : inputs.subjects()) {
                String model = subject.model().recordIn(run, flags.seed());
                rows.add(new ArrayList<>());
                inputs.requests().forEach(request -> row(new Question(data, model, subject, request), progress));
            }
        } catch (Cancelled e) {
            if (e.reason() == Cancelled.Cause.REQUEST || rows.getFirst().isEmpty()) {
                throw e;
            }
            complete = false;
        }
        List<Sweep.Subject> subjects = IntStream.range(0, rows.size()).mapToObj(this::subject).toList();
        return new Outcome(new Sweep(evaluation.metrics(), evaluation.curveMetrics(), inputs.sparsities(), subjects), complete);
    }

    private Sweep.Subject subject(int index) {
        Subject subject = inputs.subjects().get(index);
        return new Sweep.Subject(subject.model().value(), subject.asked().tasks(), rows.get(index));
    }

    /** One method on one model; {@code data} and {@code model} tell what they were read from. */
    private record Question(String data, String model, Subject subject, Request request) {}

    private void row(Question question, ProgressLine progress) {
        MethodDescriptor method = session.services().gateway().find(Explainer.class, question.request().method());
        SeedParts parts = new SeedParts(Set.copyOf(question.subject().drawn()));
        try {
            for (int s = 0; s < inputs.seeds().size() && !parts.repeats(); s++) {
                parts.add(part(question, flags.options(progress).withSeed(inputs.seeds().get(s))));
            }
            rows.getLast().add(parts.row(method));
        } catch (BadRequest e) {
            if (e.reason() != Reason.UNSUPPORTED) {
                throw e;
            }
            rows.getLast().add(new Sweep.Missing(method, e.getMessage(), false));
        } catch (MethodFailed e) {
            rows.getLast().add(new Sweep.Missing(method, e.getMessage(), true));
        } catch (Cancelled e) {
            if (!parts.isEmpty()) {
                rows.getLast().add(parts.row(method));
            }
            throw e;
        }
    }

    private Part part(Question question, CallOptions options) {
        Asked asked = question.subject().asked();
        CallResult<?> inForce = session.services().gateway().call(Explainer.class, question.request().method(),
                options.withParameters(question.request().parameters()), (explainer, parameters, own) -> Boolean.TRUE);
        PartKey key = new PartKey(question.data(), question.model(), asked, inForce, inputs.sparsities(),
                evaluation.metrics().stream().map(Definition::id).toList(), evaluation.kernels(), options.seed());
        Part part = store.find(key)
                .orElseGet(() -> new Part(options.seed(), evaluation.sweep(question.request(), asked.tasks(), asked.background(),
                        inputs.sparsities(), options)));
        store.keep(key, part);
        run.method(part.levels().getFirst().call());
        return part;
    }
}
