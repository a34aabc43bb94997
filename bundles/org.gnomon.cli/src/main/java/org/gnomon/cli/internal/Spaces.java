package org.gnomon.cli.internal;

import java.util.List;
import java.util.function.BiFunction;
import org.gnomon.api.Run;
import org.gnomon.api.search.SearchSpace;
import org.gnomon.host.CallOptions;
import org.gnomon.host.CallResult;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.host.MethodSelector;

/** Search spaces as users name them. */
final class Spaces {

    private static final String KIND = "search-space";

    private final Session session;

    Spaces(Session session) {
        this.session = session;
    }

    /** The newest version of every installed space. */
    List<MethodDescriptor> installed() {
        return NewestMethods.of(session.services().gateway(), KIND);
    }

    /** Works with the space {@code name} under {@code settings}. */
    <R> CallResult<R> with(String name, Settings settings, CallOptions options, BiFunction<SearchSpace, Run, R> work) {
        MethodSelector selector = Selectors.parse(name);
        MethodDescriptor method = session.services().gateway().find(SearchSpace.class, selector);
        return session.services().gateway().call(SearchSpace.class, selector, options.withParameters(settings.of(List.of(method)).getFirst()),
                (space, parameters, run) -> work.apply(space.configured(parameters), run));
    }
}
