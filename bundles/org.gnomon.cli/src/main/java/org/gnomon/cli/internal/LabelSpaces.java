package org.gnomon.cli.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.Run;
import org.gnomon.api.search.SearchSpace;
import org.gnomon.host.CallOptions;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.host.MethodDescriptor.ParameterDescriptor;
import org.gnomon.host.MethodSelector;

/** Installed search spaces by the ids that labels use: {@code ofa-mbv3@192} is ofa-mbv3 with {@code resolution} 192. */
final class LabelSpaces {

    private static final String RESOLUTION = "resolution";

    private final Session session;
    private final Spaces spaces;

    LabelSpaces(Session session) {
        this.session = session;
        this.spaces = new Spaces(session);
    }

    /** The space with this id, before it is configured; empty where none is installed. */
    Optional<MethodDescriptor> installed(String id) {
        String bare = id.split("@", 2)[0];
        return spaces.installed().stream().filter(space -> space.id().equals(bare)).findFirst();
    }

    /** Whether what stands behind the {@code @} of {@code id} sets up an installed space; it may also be a version. */
    boolean isVariant(String id) {
        return installed(id).filter(method -> !parameters(method, id).isEmpty()).isPresent();
    }

    /**
     * Works with the space {@code id}.
     *
     * @throws BadRequest (not found) where it is not installed, or has no parameter that makes this id
     */
    <R> R with(String id, CallOptions options, BiFunction<SearchSpace, Run, R> work) {
        MethodDescriptor method = installed(id).orElseThrow(() -> new BadRequest(Reason.NOT_FOUND, "no installed search space is '" + id + "'; installed: "
                + String.join(", ", spaces.installed().stream().map(MethodDescriptor::id).toList()), "try: gnomon spaces list"));
        return session.services().gateway().call(SearchSpace.class, new MethodSelector(method.id(), Optional.empty()),
                options.withParameters(parameters(method, id)), (space, parameters, run) ->
                        work.apply(requireId(space.configured(parameters), id), run)).value();
    }

    private static SearchSpace requireId(SearchSpace space, String id) {
        if (!space.id().equals(id)) {
            throw new BadRequest(Reason.NOT_FOUND, "search space '" + space.id() + "' cannot be set up as '" + id + "'", "try: gnomon spaces show "
                    + id.split("@", 2)[0]);
        }
        return space;
    }

    /** What stands behind the {@code @}: a resolution, or one of the legal values of a parameter. */
    private static Map<String, String> parameters(MethodDescriptor method, String id) {
        Map<String, String> values = new LinkedHashMap<>();
        String[] parts = id.split("@", 2);
        if (parts.length == 2) {
            for (ParameterDescriptor parameter : method.parameters()) {
                if (parameter.name().equals(RESOLUTION) && parts[1].matches("[0-9]+")) {
                    values.put(RESOLUTION, parts[1]);
                }
                parameter.options().stream().filter(option -> option.equalsIgnoreCase(parts[1])).forEach(option -> values.put(parameter.name(), option));
            }
        }
        return values;
    }
}
