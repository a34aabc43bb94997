package org.gnomon.cli.internal;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gnomon.api.GnomonException;
import org.gnomon.engine.djl.TorchEngine;
import org.gnomon.install.Status;
import org.gnomon.report.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks whether everything works here. */
@Command(name = "doctor", mixinStandardHelpOptions = true,
        description = "Check Java, kernels, training engine, methods and the runs folder; exit code 1 when one fails.",
        footer = {"", "Examples:", "  gnomon doctor", "  gnomon doctor --json"})
final class DoctorCommand implements Callable<Integer> {

    private static final int NEEDED_JAVA = 21;

    private final Session session;

    @Mixin
    private Output output;

    @Mixin
    private RunsCommand.Root root;

    DoctorCommand(Session session) {
        this.session = session;
    }

    /**
     * One thing that was looked at.
     *
     * @param state {@code ok}, {@code slow} (works, but could be faster) or {@code fails}
     */
    private record Check(String name, String state, String finding) {}

    @Override
    public Integer call() {
        List<Check> checks = List.of(java(), kernels(), training(), components(), methods(), installed(), runs());
        HealthListing health = new HealthListing(session.services().gateway().health());
        if (output.json()) {
            JsonObject document = Json.document();
            document.add("checks", Json.array(checks, DoctorCommand::json));
            document.add("methods", health.json());
            output.document(document);
        } else {
            TextTable table = new TextTable("CHECK", "STATE", "FINDING");
            checks.forEach(check -> table.row(check.name(), check.state(), check.finding()));
            output.table(table);
            if (health.hasRows()) {
                output.line("");
                output.table(health.table());
            }
        }
        return checks.stream().anyMatch(check -> check.state().equals("fails")) ? ExitCode.FAILED : ExitCode.OK;
    }

    private static JsonObject json(Check check) {
        JsonObject json = new JsonObject();
        json.addProperty("name", check.name());
        json.addProperty("state", check.state());
        json.addProperty("finding", check.finding());
        return json;
    }

    private static Check java() {
        Runtime.Version version = Runtime.version();
        long heap = Runtime.getRuntime().maxMemory() >> 20;
        return new Check("java", version.feature() >= NEEDED_JAVA ? "ok" : "fails", version + ", " + Runtime.getRuntime().availableProcessors()
                + " processors, heap up to " + heap + " MiB; needs " + NEEDED_JAVA + " or newer");
    }

    private Check kernels() {
        String kernels = session.services().evaluation().kernels();
        return kernels.startsWith("vector") ? new Check("kernels", "ok", kernels)
                : new Check("kernels", "slow", kernels + "; start Java with --add-modules jdk.incubator.vector for the faster ones");
    }

    private Check training() {
        if (session.services().torch().isEmpty()) {
            return new Check("training", "fails", "no engine is installed (org.gnomon.engine.djl)");
        }
        TorchEngine torch = session.services().torch().get();
        try {
            return new Check("training", "ok", torch.version());
        } catch (GnomonException | LinkageError e) {
            return new Check("training", "fails", String.valueOf(e.getMessage()));
        }
    }

    private Check components() {
        List<String> missing = MissingServices.of(session.services().components());
        return missing.isEmpty() ? new Check("components", "ok", "all are satisfied") : new Check("components", "fails", String.join("; ", missing));
    }

    private Check methods() {
        int count = session.services().gateway().methods().size();
        return new Check("methods", count > 0 ? "ok" : "fails", Numbers.count(count, "method") + " installed");
    }

    private Check installed() {
        if (session.services().installer().isEmpty()) {
            return new Check("installed", "ok", "the product alone; it has no installer");
        }
        Status status = session.services().installer().get().status();
        String what = "set " + status.serving().number() + " of " + status.store() + ", "
                + Numbers.count(status.serving().bundles().size(), "bundle") + " beyond the product";
        boolean well = status.problems().isEmpty() && status.phase() == Status.Phase.READY;
        return new Check("installed", well ? "ok" : "fails", well ? what
                : what + (status.phase() == Status.Phase.SAFE_MODE ? "; safe mode" : "")
                        + "; " + String.join("; ", status.problems().stream().map(Object::toString).toList()));
    }

    private Check runs() {
        Path runs = root.path();
        List<Path> upwards = new ArrayList<>();
        for (Path folder = runs; folder != null; folder = folder.getParent()) {
            upwards.add(folder);
        }
        Path existing = upwards.stream().filter(Files::exists).findFirst().orElse(runs);
        return Files.isWritable(existing) && Files.isDirectory(existing) ? new Check("runs folder", "ok", runs.toString())
                : new Check("runs folder", "fails", existing + " cannot be written; name another with --runs");
    }
}
