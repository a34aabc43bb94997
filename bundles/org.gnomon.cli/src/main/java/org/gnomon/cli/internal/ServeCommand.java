package org.gnomon.cli.internal;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.Callable;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.host.RunFolder;
import org.gnomon.report.Json;
import org.gnomon.server.Served;
import org.gnomon.server.Server;
import org.gnomon.server.Server.Serving;
import org.gnomon.server.ServerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Answers requests over HTTP until it is stopped. */
@Command(name = "serve", mixinStandardHelpOptions = true,
        description = "Explain over HTTP until stopped with ctrl-C or SIGTERM; methods that are installed meanwhile are taken over.",
        footer = {"", "The first line says where it answers. Requests bring the token: Authorization: Bearer TOKEN.", "", "Examples:",
            "  gnomon serve --model mutag=0001-train --data MUTAG=path/to/MUTAG",
            "  gnomon serve --model gin=path/to/model --data motifs=ba-2motifs --port 0 --json"})
final class ServeCommand implements Callable<Integer> {

    private static final long LOOK_MILLIS = 100;

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Output output;

    @Mixin
    private ServeFlags wanted;

    ServeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Server server = session.services().server().orElseThrow(() -> new BadRequest(Reason.UNSUPPORTED, "this product has no server (org.gnomon.server)",
                "gnomon doctor shows what is missing"));
        ServerSettings settings = wanted.settings();
        ServeInputs inputs = ServeInputs.load(session, wanted);
        return new Recording(session, wanted.runs(), wanted.seed(), spec).of(run -> {
            Served served = inputs.recordIn(run, wanted.seed());
            try (Serving serving = server.serve(served, settings)) {
                tell(serving, served, run);
                warnOfOthers(serving);
                awaitStop();
                output.note("stopping: no new requests; those that run have some seconds to end");
            }
            return ExitCode.OK;
        });
    }

    private void tell(Serving serving, Served served, RunFolder run) {
        if (output.json()) {
            JsonObject document = Json.document();
            document.addProperty("address", serving.address().toString());
            document.addProperty("tokenFile", serving.tokenFile().toString());
            document.add("models", Json.strings(served.models().stream().map(Served.Model::name).toList()));
            document.add("data", Json.strings(served.data().stream().map(Served.Data::name).toList()));
            document.addProperty("runId", run.id());
            output.line(Json.line(document));
            return;
        }
        output.line(serving.address().toString());
        output.line("token   in " + serving.tokenFile());
        served.models().forEach(model -> output.line("model   " + model.name() + ": " + model.network().name()));
        served.data().forEach(data -> output.line("data    " + data.name() + ": " + Numbers.count(data.graphs().graphs().size(), "graph")));
        output.line("run     " + run.folder());
    }

    private void warnOfOthers(Serving serving) throws UnknownHostException {
        if (!InetAddress.getByName(serving.address().getHost()).isLoopbackAddress()) {
            output.note("other machines reach this address, and nothing is encrypted on the way, the token neither: put a proxy with TLS before it");
        }
    }

    /** A cancel token is looked at; it tells nobody. */
    private void awaitStop() {
        try {
            while (!session.surroundings().cancel().isCancelled()) {
                Thread.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
