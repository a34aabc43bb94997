package org.gnomon.cli.internal;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.host.MethodDescriptor.ParameterDescriptor;
import org.gnomon.host.MethodSelector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is installed. */
@Command(name = "methods", mixinStandardHelpOptions = true, description = "List the installed methods, or show one with its parameters.",
        footer = {"", "Examples:", "  gnomon methods list", "  gnomon methods show eig-search"})
final class MethodsCommand {

    private final Session session;

    MethodsCommand(Session session) {
        this.session = session;
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "List the installed methods.",
            footer = {"", "Examples:", "  gnomon methods list --kind explainer", "  gnomon methods list --json"})
    void list(@Mixin Output output, @Option(names = "--kind", description = "Only this kind, for example explainer.") Optional<String> kind) {
        List<MethodDescriptor> all = session.services().gateway().methods();
        List<MethodDescriptor> shown = all.stream().filter(m -> kind.isEmpty() || m.kind().equals(kind.get())).toList();
        if (shown.isEmpty() && kind.isPresent()) {
            throw new BadRequest(Reason.NOT_FOUND, "no installed method is a '" + kind.get() + "'; installed kinds: "
                    + String.join(", ", all.stream().map(MethodDescriptor::kind).distinct().toList()), "try: gnomon methods list");
        }
        if (output.json()) {
            JsonObject document = Json.document();
            document.add("methods", Json.array(shown, MethodJson::of));
            output.document(document);
            return;
        }
        TextTable table = new TextTable("KIND", "METHOD", "VERSION", "WHAT IT DOES");
        shown.forEach(m -> table.row(m.kind(), m.id(), m.version().toString(), m.description()));
        output.table(table);
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
