package org.gnomon.cli.internal;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gnomon.install.ContractCheck;
import org.gnomon.install.ContractReport;
import org.gnomon.install.ContractReport.Promise;
import org.gnomon.install.ContractReport.Result;
import org.gnomon.install.Examination;
import org.gnomon.install.Problem;
import org.gnomon.install.Problem.Kind;
import org.gnomon.report.Json;

/** Tells what speaks against bundles from outside. */
record Verification(Session session, Output output, ContractFlags flags) {

    /** @return the exit code */
    int of(Examination examination) {
        Optional<String> why = whyNotTested(examination);
        ContractReport report = why.isPresent() ? new ContractReport(List.of(), Optional.empty()) : check().orElseThrow()
                .check(examination.bundles(), flags.timeLimit(), session.surroundings().cancel());
        List<Problem> problems = Stream.concat(examination.problems().stream(), report.problems().stream()).toList();
        if (output.json()) {
            output.document(json(problems, report, why));
        } else {
            InstalledSets.lines(problems).forEach(output::line);
            summary(report).forEach(output::line);
            why.ifPresent(reason -> output.line("contract not tested: " + reason));
            if (problems.isEmpty()) {
                output.line("it can be installed");
            }
        }
        return problems.isEmpty() ? ExitCode.OK : InstalledSets.exit(problems);
    }

    private Optional<ContractCheck> check() {
        return session.services().contract();
    }

    /** Code runs only where it is trusted or its execution was asked for. */
    private Optional<String> whyNotTested(Examination examination) {
        boolean trusted = examination.bundles().stream().allMatch(bundle -> bundle.trust().isPresent());
        if (flags.wanted().isPresent() && !flags.wanted().get()) {
            return Optional.of("--no-contract is given");
        }
        if (examination.bundles().isEmpty() || examination.problems().stream().anyMatch(Verification::keepsFromLoading)) {
            return Optional.of("it cannot be loaded");
        }
        if (check().isEmpty()) {
            return Optional.of("this product has no contract tests; install org.gnomon.author.feature");
        }
        return trusted || flags.wanted().isPresent() ? Optional.empty()
                : Optional.of("its code is not trusted; with --contract it is executed to test it, in a process of its own with all your rights");
    }

    private static boolean keepsFromLoading(Problem problem) {
        return problem.kind() == Kind.UNSUITABLE || problem.kind() == Kind.UNRESOLVED;
    }

    /** For each method: {@code explainer degree: 21 promises kept, 0 broken, 2 left out}. */
    private static List<String> summary(ContractReport report) {
        return report.promises().stream().map(Promise::method).distinct().map(method -> method + ": " + count(report, method, Result.KEPT) + " promises kept, "
                + count(report, method, Result.BROKEN) + " broken, " + count(report, method, Result.LEFT_OUT) + " left out").toList();
    }

    private static long count(ContractReport report, String method, Result result) {
        return report.promises().stream().filter(promise -> promise.method().equals(method) && promise.result() == result).count();
    }

    private static JsonObject json(List<Problem> problems, ContractReport report, Optional<String> why) {
        JsonObject document = Json.document();
        document.add("problems", Json.array(problems, InstalledSets::json));
        document.addProperty("contractTested", why.isEmpty());
        document.addProperty("whyNotTested", why.orElse(""));
        document.add("promises", Json.array(report.promises(), Verification::json));
        return document;
    }

    private static JsonObject json(Promise promise) {
        JsonObject json = new JsonObject();
        json.addProperty("method", promise.method());
        json.addProperty("promise", promise.text());
        json.addProperty("result", Json.name(promise.result()));
        json.addProperty("detail", promise.detail());
        return json;
    }
}
