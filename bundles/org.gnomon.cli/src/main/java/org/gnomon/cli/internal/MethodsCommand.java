package org.gnomon.cli.internal;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.host.MethodDescriptor.ParameterDescriptor;
import org.gnomon.host.MethodHealth;
import org.gnomon.host.MethodHealth.State;
import org.gnomon.host.MethodSelector;
import org.gnomon.install.Source;
import org.gnomon.report.Json;
import org.gnomon.report.MethodJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is installed. */
@Command(name = "methods", mixinStandardHelpOptions = true,
        description = "List the installed methods, show one with its parameters, install, update and remove methods.",
        footer = {"", "Examples:", "  gnomon methods list", "  gnomon methods install my-explainer.jar --dry-run"})
final class MethodsCommand {

    private static final String NAME = "Id of a method or name of a bundle.";
    private static final String SOURCE = "A bundle file, the folder of a p2 repository, or its http(s) address.";
    private static final String UNIT = "Feature or bundle of the repository (default: its only feature).";

    private final Session session;

    MethodsCommand(Session session) {
        this.session = session;
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "List the installed methods.",
            footer = {"", "Examples:", "  gnomon methods list --kind explainer", "  gnomon methods list --json"})
    void list(@Mixin Output output, @Option(names = "--kind", description = "Only this kind, for example explainer.") Optional<String> kind) {
        List<MethodHealth> all = session.services().gateway().health().stream().filter(m -> m.state() != State.DRAINING).toList();
        List<MethodHealth> shown = all.stream().filter(m -> kind.isEmpty() || m.method().kind().equals(kind.get())).toList();
        if (shown.isEmpty() && kind.isPresent()) {
            throw new BadRequest(Reason.NOT_FOUND, "no installed method is a '" + kind.get() + "'; installed kinds: "
                    + String.join(", ", all.stream().map(m -> m.method().kind()).distinct().toList()), "try: gnomon methods list");
        }
        if (output.json()) {
            JsonObject document = Json.document();
            document.add("methods", Json.array(shown, MethodsCommand::json));
            output.document(document);
            return;
        }
        TextTable table = new TextTable("KIND", "METHOD", "VERSION", "WHAT IT DOES");
        shown.forEach(m -> table.row(m.method().kind(), m.method().id(), version(m), m.method().description()));
        output.table(table);
    }

    private static JsonObject json(MethodHealth method) {
        JsonObject json = MethodJson.of(method.method());
        if (method.state() == State.CANARY) {
            json.addProperty("canary", method.canary());
        }
        return json;
    }

    private static String version(MethodHealth method) {
        return method.method().version() + (method.state() == State.CANARY ? " (canary: " + method.canary() + ")" : "");
    }

    @Command(name = "show", mixinStandardHelpOptions = true, description = "Show a method with its parameters.",
            footer = {"", "Examples:", "  gnomon methods show eig-search", "  gnomon methods show eig-search@1.0.0 --json"})
    void show(@Mixin Output output, @Parameters(paramLabel = "METHOD", description = "Id, with @VERSION where it matters.") String method) {
        List<MethodDescriptor> found = find(method);
        if (output.json()) {
            JsonObject document = Json.document();
            document.add("methods", Json.array(found, MethodJson::of));
            output.document(document);
        } else {
            found.forEach(m -> show(output, m));
        }
    }

    @Command(name = "install", mixinStandardHelpOptions = true, description = "Add a method from a bundle file or a p2 repository.",
            footer = {"", "Only what is signed by a pinned certificate, or pinned itself, is installed (see pin). Running processes take it over.", "",
                "Examples:", "  gnomon methods install my-explainer.jar",
                "  gnomon methods install https://example.org/p2 --unit org.example.explainer.feature"})
    int install(@Mixin Output output, @Mixin ChangeFlags flags, @Mixin CanaryFlag canary,
            @Parameters(paramLabel = "SOURCE", description = SOURCE) String source,
            @Option(names = "--unit", paramLabel = "ID", description = UNIT) Optional<String> unit) {
        InstalledSets sets = new InstalledSets(session, output);
        return sets.tell(sets.installer().install(source(source, unit), canary.in(flags.options())));
    }

    @Command(name = "update", mixinStandardHelpOptions = true, description = "Put a newer version in the place of an installed one.",
            footer = {"", "Examples:", "  gnomon methods update my-explainer", "  gnomon methods update --from my-explainer-1.1.jar --canary 10%"})
    int update(@Mixin Output output, @Mixin ChangeFlags flags, @Mixin CanaryFlag canary,
            @Parameters(arity = "0..1", paramLabel = "NAME", description = "Id of a method or name of a bundle: from where it came from.")
                    Optional<String> name,
            @Option(names = "--from", paramLabel = "SOURCE", description = SOURCE) Optional<String> source,
            @Option(names = "--unit", paramLabel = "ID", description = UNIT) Optional<String> unit) {
        if (name.isPresent() == source.isPresent()) {
            throw new BadRequest(Reason.USAGE, name.isPresent() ? "a name and --from are given" : "neither a name nor --from is given", "give one of them");
        }
        InstalledSets sets = new InstalledSets(session, output);
        return sets.tell(name.isPresent() ? sets.installer().update(name.get(), canary.in(flags.options()))
                : sets.installer().update(source(source.get(), unit), canary.in(flags.options())));
    }

    @Command(name = "promote", mixinStandardHelpOptions = true, description = "Let a canary take the place of the version that serves.",
            footer = {"", "Examples:", "  gnomon methods promote my-explainer", "  gnomon methods promote my-explainer --dry-run"})
    int promote(@Mixin Output output, @Mixin ChangeFlags flags,
            @Parameters(paramLabel = "NAME", description = NAME) String name) {
        InstalledSets sets = new InstalledSets(session, output);
        return sets.tell(sets.installer().promote(name, flags.options()));
    }

    @Command(name = "abort", mixinStandardHelpOptions = true, description = "Take a canary out; the version that serves goes on.",
            footer = {"", "Examples:", "  gnomon methods abort my-explainer", "  gnomon methods abort org.example.explainer --dry-run"})
    int abort(@Mixin Output output, @Mixin ChangeFlags flags,
            @Parameters(paramLabel = "NAME", description = NAME) String name) {
        InstalledSets sets = new InstalledSets(session, output);
        return sets.tell(sets.installer().abort(name, flags.options()));
    }

    @Command(name = "remove", mixinStandardHelpOptions = true, description = "Take a method out that was installed; those of the product stay.",
            footer = {"", "Examples:", "  gnomon methods remove my-explainer", "  gnomon methods remove org.example.explainer --dry-run"})
    int remove(@Mixin Output output, @Mixin ChangeFlags flags,
            @Parameters(paramLabel = "NAME", description = NAME) String name) {
        InstalledSets sets = new InstalledSets(session, output);
        return sets.tell(sets.installer().remove(name, flags.options()));
    }

    @Command(name = "rollback", mixinStandardHelpOptions = true, description = "Return to an earlier set of installed methods.",
            footer = {"", "Examples:", "  gnomon methods rollback", "  gnomon methods rollback 3 --dry-run"})
    int rollback(@Mixin Output output, @Mixin ChangeFlags flags,
            @Parameters(arity = "0..1", paramLabel = "SET", description = "Number of the set (default: the one before).") Optional<Integer> set) {
        InstalledSets sets = new InstalledSets(session, output);
        return sets.tell(sets.installer().rollback(set.map(OptionalInt::of).orElseGet(OptionalInt::empty), flags.options()));
    }

    @Command(name = "sets", mixinStandardHelpOptions = true, description = "List the sets of installed methods that are kept.",
            footer = {"", "Examples:", "  gnomon methods sets", "  gnomon methods sets --json"})
    void sets(@Mixin Output output) {
        InstalledSets sets = new InstalledSets(session, output);
        sets.tellSets(sets.installer().sets(), sets.installer().status().current());
    }

    @Command(name = "verify", mixinStandardHelpOptions = true,
            description = "Check what is installed, or a bundle that is not: structure, trust, what it needs, and the contract of its methods.",
            footer = {"", "The contract tests execute the code, in a process of its own with all your rights. They run by default where it is",
                "trusted (see pin).", "",
                "Examples:", "  gnomon methods verify", "  gnomon methods verify --contract my-explainer.jar"})
    int verify(@Mixin Output output, @Parameters(arity = "0..1", paramLabel = "SOURCE", description = SOURCE) Optional<String> source,
            @Option(names = "--unit", paramLabel = "ID", description = UNIT) Optional<String> unit, @Mixin ContractFlags contract) {
        InstalledSets sets = new InstalledSets(session, output);
        return source.isPresent() ? new Verification(session, output, contract).of(sets.installer().examine(source(source.get(), unit)))
                : sets.tell(sets.installer().verify(), "all is as it was installed");
    }

    @Command(name = "pin", mixinStandardHelpOptions = true,
            description = "Trust a file by its digest or whoever holds a certificate; without either, list what is trusted.",
            footer = {"", "Examples:", "  gnomon methods pin --file my-explainer.jar --note reviewed", "  gnomon methods pin --certificate vendor.pem"})
    void pin(@Mixin Output output, @Mixin ChangeFlags flags,
            @Parameters(arity = "0..1", paramLabel = "SHA256", description = "Digest of a bundle file.") Optional<String> digest,
            @Option(names = "--file", paramLabel = "FILE", description = "Exactly this bundle file.") Optional<Path> file,
            @Option(names = "--certificate", paramLabel = "FILE", description = "Whatever is signed under this certificate (X.509, PEM or DER).")
            Optional<Path> certificate,
            @Option(names = "--note", paramLabel = "TEXT", defaultValue = "", description = "Why, for the record.") String note) {
        if (Stream.of(digest, file, certificate).filter(Optional::isPresent).count() > 1) {
            throw new BadRequest(Reason.USAGE, "more than one of SHA256, --file and --certificate is given", "give one of them");
        }
        InstalledSets sets = new InstalledSets(session, output);
        if (certificate.isPresent()) {
            sets.tellPins(sets.installer().pinCertificates(session.resolve(certificate.get()), flags.options()));
        } else if (file.isPresent()) {
            sets.tellPins(List.of(sets.installer().pinFile(session.resolve(file.get()), note, flags.options())));
        } else if (digest.isPresent()) {
            sets.tellPins(List.of(sets.installer().pinDigest(digest.get(), note, flags.options())));
        } else {
            sets.tellPins(sets.installer().pins());
        }
    }

    @Command(name = "unpin", mixinStandardHelpOptions = true, description = "End the trust in a file or certificate; what is installed stays.",
            footer = {"", "Examples:", "  gnomon methods unpin 3f5a...", "  gnomon methods unpin 3f5a... --dry-run"})
    void unpin(@Mixin Output output, @Mixin ChangeFlags flags,
            @Parameters(paramLabel = "SHA256", description = "As gnomon methods pin lists it.") String digest) {
        InstalledSets sets = new InstalledSets(session, output);
        sets.tellPins(List.of(sets.installer().unpin(digest, flags.options())));
    }

    private Source source(String text, Optional<String> unit) {
        return Source.parse(session.surroundings().folder(), text, unit);
    }

    private List<MethodDescriptor> find(String method) {
        MethodSelector selector = Selectors.parse(method);
        List<MethodDescriptor> all = session.services().gateway().methods();
        List<MethodDescriptor> found = all.stream().filter(m -> selector.accepts(m.id(), m.version())).toList();
        if (found.isEmpty()) {
            throw new BadRequest(Reason.NOT_FOUND, "no installed method is '" + method + "'; installed: "
                    + String.join(", ", all.stream().map(MethodDescriptor::id).distinct().toList()), "try: gnomon methods list");
        }
        return found;
    }

    private static void show(Output output, MethodDescriptor method) {
        output.line(method.label() + " (" + method.kind() + " " + method.id() + " " + method.version() + ", bundle " + method.bundle() + ")");
        output.line("  " + method.description());
        if (!method.paper().isEmpty()) {
            output.line("  " + method.paper());
        }
        if (!method.parameters().isEmpty()) {
            output.line("");
            TextTable table = new TextTable("PARAMETER", "TYPE", "DEFAULT", "ALLOWED", "MEANING");
            method.parameters().forEach(p -> table.row(p.name(), p.type(), p.defaultValue(), allowed(p), p.help()));
            output.table(table);
        }
    }

    private static String allowed(ParameterDescriptor parameter) {
        if (!parameter.options().isEmpty()) {
            return String.join(" | ", parameter.options());
        }
        return parameter.min().isEmpty() && parameter.max().isEmpty() ? "" : parameter.min() + " .. " + parameter.max();
    }
}
