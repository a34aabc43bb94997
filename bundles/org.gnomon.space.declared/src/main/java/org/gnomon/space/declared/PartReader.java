package org.gnomon.space.declared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the parts of a network. Depth is bounded by that of the JSON text. */
final class PartReader {

    private static final int MOST_NODES = 16;

    private PartReader() {}

    static List<Part> parts(Json json) {
        return json.list().stream().map(PartReader::part).toList();
    }

    private static Part part(Json json) {
        Map<String, Json> fields = json.members();
        if (fields.containsKey("block")) {
            return block(json);
        } else if (fields.containsKey("choose")) {
            json.members(Set.of("choose", "of"));
            return new Part.Choice(json.path(), json.get("choose").text(), byOption(json.get("of")));
        } else if (fields.containsKey("each")) {
            json.members(Set.of("each", "parts"));
            Json each = json.get("each");
            each.members(Set.of("name", "from", "to"));
            return new Part.Repetition(json.path(), each.get("name").text(), value(each.get("from")), value(each.get("to")),
                    parts(json.get("parts")));
        } else if (fields.containsKey("sum")) {
            return branches(json, "sum", Part.Merge.SUM);
        } else if (fields.containsKey("concat")) {
            return branches(json, "concat", Part.Merge.CONCAT);
        } else if (fields.containsKey("cell")) {
            json.members(Set.of("cell", "edge", "of"));
            return new Part.Cell(json.path(), json.get("cell").integer(2, MOST_NODES), json.get("edge").text(), byOption(json.get("of")));
        }
        throw json.refused("expected one of the fields block, choose, each, sum, concat, cell");
    }

    private static Part block(Json json) {
        BlockKind kind = BlockKind.read(json.get("block"));
        Map<String, Value> arguments = new LinkedHashMap<>();
        json.members().forEach((name, value) -> {
            if (name.equals("block")) {
                return;
            }
            if (!kind.arguments().contains(name)) {
                throw value.refused("block '" + kind.text() + "' has no argument '" + name + "'; allowed: " + kind.arguments());
            }
            arguments.put(name, value(value));
        });
        return new Part.Block(json.path(), kind, arguments);
    }

    private static Part branches(Json json, String field, Part.Merge merge) {
        json.members(Set.of(field));
        List<List<Part>> branches = json.get(field).list().stream().map(PartReader::parts).toList();
        if (branches.size() < 2) {
            throw json.get(field).refused("has " + branches.size() + " branches; expected two or more");
        }
        return new Part.Branches(json.path(), merge, branches);
    }

    private static Map<String, List<Part>> byOption(Json json) {
        Map<String, List<Part>> byOption = new LinkedHashMap<>();
        json.members().forEach((option, parts) -> byOption.put(option, new ArrayList<>(parts(parts))));
        return byOption;
    }

    static Value value(Json json) {
        if (!json.isObject()) {
            return new Value.Fixed(plain(json));
        }
        if (json.find("decision").isPresent()) {
            json.members(Set.of("decision", "by"));
            Map<String, String> by = new LinkedHashMap<>();
            json.find("by").ifPresent(map -> map.members().forEach((option, value) -> by.put(option, plain(value))));
            return new Value.Decided(json.get("decision").text(), by);
        }
        json.members(Set.of("first", "rest"));
        return new Value.FirstOrRest(value(json.get("first")), value(json.get("rest")));
    }

    private static String plain(Json json) {
        if (json.element().isJsonPrimitive()) {
            return json.element().getAsString();
        }
        throw json.refused("expected a number, a text, true or false");
    }
}
