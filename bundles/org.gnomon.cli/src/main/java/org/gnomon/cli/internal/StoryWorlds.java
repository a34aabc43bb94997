package org.gnomon.cli.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.gnomon.api.data.StoryGenerator.World;
import org.gnomon.api.mine.InstanceSet;
import org.gnomon.api.mine.Measures;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.host.CallOptions;
import org.gnomon.host.CallResult;
import org.gnomon.host.MethodSelector;

/** Generates worlds of stories into a folder: one each, with its stories and the rules that hold in it. */
record StoryWorlds(Session session, CallOptions options) {

    /** What a world's folder has besides its stories: a set of rules as {@code gnomon rules} reads it. */
    static final String RULES = "rules-json";

    private static final Measures UNCOUNTED = new Measures(0, OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(), false, OptionalDouble.empty());

    /** @return what every world holds */
    List<RelationalSummary> generate(MethodSelector generator, Map<String, String> parameters, MethodSelector format, OutFolder folder) throws IOException {
        CallResult<List<World>> call = new RuleData(session).generate(generator, options.withParameters(parameters));
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<RelationalSummary> summaries = new ArrayList<>();
        for (World world : call.value()) {
            String inside = call.value().size() == 1 ? "" : world.instances().name() + "/";
            write(InstanceSet.class, world.instances(), format).forEach((name, content) -> files.put(inside + name, content));
            write(RuleSet.class, ruleSet(world.rules()), Selectors.parse(RULES)).forEach((name, content) -> files.put(inside + name, content));
            summaries.add(RelationalSummary.of(new Loaded<>(world.instances(), call, Optional.empty())));
        }
        folder.write(files);
        return summaries;
    }

    private <T> Map<String, byte[]> write(Class<T> type, T value, MethodSelector exporter) {
        return session.services().exchange().write(type, value, exporter, options.withParameters(Map.of())).files();
    }

    private static RuleSet ruleSet(List<Rule> rules) {
        return new RuleSet(rules.stream().map(rule -> new RuleSet.Entry(rule, UNCOUNTED, List.of())).toList(), Set.of());
    }
}
