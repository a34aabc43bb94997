package org.gnomon.cli.internal;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.install.BundleChange;
import org.gnomon.install.MethodInstaller;
import org.gnomon.install.MethodSet;
import org.gnomon.install.Outcome;
import org.gnomon.install.Pin;
import org.gnomon.install.Problem;
import org.gnomon.report.Json;

/** Tells how changes of what is installed ended. */
record InstalledSets(Session session, Output output) {

    MethodInstaller installer() {
        return session.services().installer().orElseThrow(() -> new BadRequest(Reason.UNSUPPORTED, "this product has no installer (org.gnomon.install)",
                "install with the p2 director, see the operator guide"));
    }

    /** @return the exit code */
    int tell(Outcome outcome) {
        if (output.json()) {
            output.document(json(outcome));
        } else {
            outcome.lines().forEach(output::line);
        }
        return outcome instanceof Outcome.NotDone no ? exit(no.problems()) : ExitCode.OK;
    }

    /** @return the exit code */
    int tell(List<Problem> problems, String allIsWell) {
        if (output.json()) {
            JsonObject document = Json.document();
            document.add("problems", Json.array(problems, InstalledSets::json));
            output.document(document);
        } else if (problems.isEmpty()) {
            output.line(allIsWell);
        } else {
            lines(problems).forEach(output::line);
        }
        return problems.isEmpty() ? ExitCode.OK : exit(problems);
    }

    /** A problem on each line, with the next step below. */
    static List<String> lines(List<Problem> problems) {
        return problems.stream().flatMap(p -> p.hint().isEmpty() ? Stream.of(p.toString()) : Stream.of(p.toString(), "  " + p.hint())).toList();
    }

    void tellPins(List<Pin> pins) {
        if (output.json()) {
            JsonObject document = Json.document();
            document.add("pins", Json.array(pins, InstalledSets::json));
            output.document(document);
            return;
        }
        TextTable table = new TextTable("SHA-256", "KIND", "WHAT");
        pins.forEach(pin -> table.row(pin.sha256(), pin instanceof Pin.Digest ? "file" : "certificate", what(pin)));
        output.table(table);
    }

    void tellSets(List<MethodSet> sets, int current) {
        if (output.json()) {
            JsonObject document = Json.document();
            document.addProperty("current", current);
            document.add("sets", Json.array(sets, InstalledSets::json));
            output.document(document);
            return;
        }
        TextTable table = new TextTable("SET", "IN FORCE", "MADE FROM", "BUNDLES");
        sets.forEach(set -> table.row(Integer.toString(set.number()), set.number() == current ? "yes" : "", Integer.toString(set.previous()),
                String.join(", ", set.bundles().stream().map(b -> b.name() + b.canary().map(c -> " (canary: " + c + ")").orElse("")).toList())));
        output.table(table);
    }

    private static String what(Pin pin) {
        return switch (pin) {
            case Pin.Digest digest -> digest.note();
            case Pin.Certificate certificate -> certificate.subject() + ", until " + certificate.expires();
        };
    }

    static int exit(List<Problem> problems) {
        return problems.stream().mapToInt(problem -> switch (problem.kind()) {
            case UNTRUSTED -> ExitCode.UNTRUSTED;
            case UNSUITABLE, DAMAGED -> ExitCode.REFUSED;
            case UNRESOLVED, RESTART_NEEDED -> ExitCode.INCOMPATIBLE;
            case BROKEN, CONTRACT -> ExitCode.FAILED;
            case LIMIT -> ExitCode.LIMIT;
        }).max().orElse(ExitCode.FAILED);
    }

    static JsonObject json(Outcome outcome) {
        JsonObject json = Json.document();
        switch (outcome) {
            case Outcome.Planned planned -> {
                json.addProperty("outcome", "planned");
                json.add("changes", Json.strings(planned.changes().stream().map(BundleChange::toString).toList()));
            }
            case Outcome.Done done -> {
                json.addProperty("outcome", "done");
                json.addProperty("set", done.after().number());
                json.addProperty("before", done.before().number());
                json.add("changes", Json.strings(done.changes().stream().map(BundleChange::toString).toList()));
                json.add("pending", Json.array(done.pending(), InstalledSets::json));
            }
            case Outcome.Unchanged unchanged -> {
                json.addProperty("outcome", "unchanged");
                json.addProperty("reason", unchanged.reason());
            }
            case Outcome.NotDone no -> {
                json.addProperty("outcome", "not-done");
                json.addProperty("set", no.kept().number());
                json.add("problems", Json.array(no.problems(), InstalledSets::json));
            }
        }
        return json;
    }

    static JsonObject json(Problem problem) {
        JsonObject json = new JsonObject();
        json.addProperty("kind", Json.name(problem.kind()));
        json.addProperty("subject", problem.subject());
        json.addProperty("reason", problem.reason());
        json.addProperty("hint", problem.hint());
        return json;
    }

    private static JsonObject json(Pin pin) {
        JsonObject json = new JsonObject();
        json.addProperty("sha256", pin.sha256());
        json.addProperty("kind", pin instanceof Pin.Digest ? "file" : "certificate");
        json.addProperty("what", what(pin));
        return json;
    }

    private static JsonObject json(MethodSet set) {
        JsonObject json = new JsonObject();
        json.addProperty("number", set.number());
        json.addProperty("previous", set.previous());
        json.add("bundles", Json.array(set.bundles(), bundle -> {
            JsonObject object = new JsonObject();
            object.addProperty("symbolicName", bundle.symbolicName());
            object.addProperty("version", bundle.version().toString());
            object.addProperty("sha256", bundle.sha256());
            object.addProperty("origin", bundle.origin());
            object.addProperty("trust", bundle.trust().toString());
            bundle.canary().ifPresent(canary -> object.addProperty("canary", canary.toString()));
            object.add("methods", Json.strings(bundle.methods().stream().map(Object::toString).toList()));
            return object;
        }));
        return json;
    }
}
