package org.gnomon.io.stories;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gnomon.api.mine.InstanceSet;
import org.gnomon.api.mine.InstanceSet.Member;
import org.gnomon.api.mine.PathInstance;
import org.gnomon.api.mine.Query;
import org.gnomon.api.mine.Triple;
import org.gnomon.rules.text.TextLines;

/** One story while its members are read, in any order. */
final class StoryLine {

    private final JsonLine json;
    private final Map<String, String> names;
    private final int maxEdges;
    private final List<Triple> facts = new ArrayList<>();
    private String id;
    private String split = InstanceSet.TRAINING;
    private Optional<Query.Between> query = Optional.empty();
    private boolean hasEdges;
    private Optional<String> target = Optional.empty();
    private OptionalInt hops = OptionalInt.empty();

    /**
     * @param names those that came before; a name that comes again is kept once
     * @param maxEdges of this story
     */
    StoryLine(TextLines line, Map<String, String> names, int maxEdges) {
        json = new JsonLine(line);
        this.names = names;
        this.maxEdges = maxEdges;
        id = Long.toString(line.number());
    }

    Member read() throws IOException {
        json.object(this::member);
        if (!hasEdges) {
            throw json.refused("a story needs 'edges'");
        }
        PathInstance instance = new PathInstance(id, facts, query.orElseThrow(() -> json.refused("a story needs a 'query'")), target);
        return new Member(instance, split, hops);
    }

    private void member(String name) throws IOException {
        switch (name) {
            case "id" -> id = json.name();
            case "split" -> split = known(json.text());
            case "query" -> query = Optional.of(query());
            case "edges" -> edges();
            case "target" -> target = json.isNull() ? Optional.empty() : Optional.of(known(json.text()));
            case "k" -> hops = json.isNull() ? OptionalInt.empty() : OptionalInt.of(json.count());
            default -> json.skip();
        }
    }

    private Query.Between query() throws IOException {
        List<String> nodes = new ArrayList<>();
        json.array(() -> nodes.add(known(json.name())));
        if (nodes.size() != 2) {
            throw json.refused(nodes.size() + " nodes; a query has two");
        }
        return new Query.Between(nodes.get(0), nodes.get(1));
    }

    private void edges() throws IOException {
        hasEdges = true;
        json.array(() -> {
            if (facts.size() == maxEdges) {
                throw json.refusedNext("more edges than the limit allows, of which " + maxEdges + " were left for this story");
            }
            facts.add(edge());
        });
    }

    private Triple edge() throws IOException {
        List<String> parts = new ArrayList<>();
        json.array(() -> parts.add(known(parts.size() == 1 ? json.text() : json.name())));
        if (parts.size() != 3) {
            throw json.refused(parts.size() + " parts; an edge has three: node, relation, node");
        }
        return new Triple(parts.get(0), parts.get(1), parts.get(2));
    }

    private String known(String name) {
        String known = names.putIfAbsent(name, name);
        return known == null ? name : known;
    }

    /** The nodes of a story. */
    static Set<String> nodes(PathInstance story) {
        Set<String> nodes = new HashSet<>(List.of(story.query().head()));
        nodes.add(story.query().tail());
        for (Triple fact : story.facts()) {
            nodes.add(fact.head());
            nodes.add(fact.tail());
        }
        return nodes;
    }
}
