package org.gnomon.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.install.DevelopmentBuilds;
import org.gnomon.install.MethodInstaller;
import org.gnomon.install.Outcome;
import org.gnomon.report.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** For authors of methods. */
@Command(name = "dev", mixinStandardHelpOptions = true, description = "For authors of methods: install again what changes.",
        footer = {"", "Examples:", "  gnomon dev watch target", "  gnomon dev watch --help"})
final class DevCommand {

    private static final long LOOK_MILLIS = 500;

    private final Session session;

    DevCommand(Session session) {
        this.session = session;
    }

    @Command(name = "watch", mixinStandardHelpOptions = true,
            description = "Install the bundles in a folder, again whenever one is built anew, until ctrl-C.",
            footer = {"", "Every build is pinned and executed without being looked at, also by other processes that use the same store. So the store must",
                "trust nothing but development builds: name one of its own in GNOMON_METHODS, for other commands too.", "",
                "Examples:", "  gnomon dev watch target", "  gnomon dev watch --shared target"})
    int watch(@Mixin Output output, @Parameters(paramLabel = "FOLDER", description = "Where the build puts its jars.") Path folder,
            @Option(names = "--shared", description = "Use a store that trusts more than development builds.") boolean shared) throws InterruptedException {
        Path watched = session.resolve(folder);
        MethodInstaller installer = new InstalledSets(session, output).installer();
        if (!Files.isDirectory(watched)) {
            throw new BadRequest(Reason.NOT_FOUND, "there is no folder '" + folder + "'", "build first, or name the folder with the jars");
        }
        if (!shared && !DevelopmentBuilds.only(installer)) {
            throw new BadRequest(Reason.USAGE, "the store " + installer.status().store() + " trusts more than development builds",
                    "name a store of its own: GNOMON_METHODS=FOLDER gnomon dev watch " + folder + "; or use this one with --shared");
        }
        output.note("watching " + watched + "; store " + installer.status().store() + "; ctrl-C ends");
        watch(output, new DevelopmentBuilds(watched, installer, outcome -> tell(output, outcome)));
        return ExitCode.INTERRUPTED;
    }

    /** Looks at intervals: a jar counts once two looks find it the same, so it is told of no sooner by whoever watches files. */
    private void watch(Output output, DevelopmentBuilds builds) throws InterruptedException {
        while (!session.surroundings().cancel().isCancelled()) {
            try {
                builds.look();
            } catch (BadRequest e) {
                output.note(e.getMessage());
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    private void tell(Output output, Outcome outcome) {
        if (output.json()) {
            output.line(Json.line(InstalledSets.json(outcome)));
        } else {
            outcome.lines().forEach(output::line);
        }
        session.surroundings().out().flush();
    }
}
