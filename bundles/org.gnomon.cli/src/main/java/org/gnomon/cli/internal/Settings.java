package org.gnomon.cli.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.host.MethodDescriptor.ParameterDescriptor;
import picocli.CommandLine.Option;

/** Values for the parameters of methods, from the command line. */
final class Settings {

    @Option(names = {"-s", "--set"}, paramLabel = "[METHOD.]NAME=VALUE",
            description = "Set a parameter, of one method or of all that have it; gnomon methods show METHOD lists them. May be repeated.")
    private Map<String, String> values = new LinkedHashMap<>();

    /**
     * The values for each of {@code methods}, in their order.
     *
     * @throws BadRequest (usage) for a name that none of them has
     */
    List<Map<String, String>> of(List<MethodDescriptor> methods) {
        values.keySet().forEach(name -> requireKnown(name, methods));
        return methods.stream().map(this::of).toList();
    }

    private Map<String, String> of(MethodDescriptor method) {
        Map<String, String> own = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            String bare = bare(name, method);
            if (has(method, bare)) {
                own.put(bare, value);
            }
        });
        return own;
    }

    private static String bare(String name, MethodDescriptor method) {
        return name.startsWith(method.id() + ".") ? name.substring(method.id().length() + 1) : name;
    }

    private static boolean has(MethodDescriptor method, String name) {
        return names(method).anyMatch(name::equals);
    }

    private static Stream<String> names(MethodDescriptor method) {
        return method.parameters().stream().map(ParameterDescriptor::name);
    }

    private static void requireKnown(String name, List<MethodDescriptor> methods) {
        if (methods.stream().anyMatch(method -> has(method, bare(name, method)))) {
            return;
        }
        String known = methods.stream().map(m -> m.id() + ": " + names(m).collect(Collectors.joining(", "))).collect(Collectors.joining("; "));
        throw new BadRequest(Reason.USAGE, "unknown parameter '" + name + "'; allowed: " + known,
                "try: gnomon methods show " + methods.getFirst().id());
    }
}
