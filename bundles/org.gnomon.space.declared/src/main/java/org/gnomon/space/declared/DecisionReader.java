package org.gnomon.space.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gnomon.api.search.Condition;
import org.gnomon.api.search.Decision;

/** Reads decisions, also repeated ones. */
final class DecisionReader {

    private static final int MOST = 10_000;
    private static final int LARGEST = 1 << 20;

    private final List<Decision> made = new ArrayList<>();

    private DecisionReader() {}

    static List<Decision> decisions(Json json) {
        DecisionReader reader = new DecisionReader();
        reader.read(json, Scope.OUTERMOST);
        return reader.made;
    }

    private void read(Json list, Scope scope) {
        for (Json json : list.list()) {
            if (json.find("each").isPresent()) {
                repeat(json, scope);
            } else {
                require(json, made.size() < MOST, "more than " + MOST + " decisions");
                made.add(decision(json, scope));
            }
        }
    }

    private void repeat(Json json, Scope scope) {
        json.members(Set.of("each", "decisions"));
        Json each = json.get("each");
        each.members(Set.of("name", "from", "to"));
        int from = each.get("from").integer(0, MOST);
        for (int i = from; i <= each.get("to").integer(from, MOST); i++) {
            read(json.get("decisions"), scope.with(each.get("name").text(), i, i == from));
        }
    }

    private Decision decision(Json json, Scope scope) {
        json.members(Set.of("id", "role", "choices", "edge", "from", "to", "step", "when"));
        String id = scope.fill(json.get("id").text());
        String role = json.find("role").map(Json::text).orElse(id.substring(id.lastIndexOf('.') + 1));
        List<Condition> when = conditions(json, scope);
        try {
            if (json.find("choices").isEmpty()) {
                return new Decision.IntegerRange(id, role, json.get("from").integer(-LARGEST, LARGEST), json.get("to").integer(-LARGEST, LARGEST),
                        json.find("step").map(step -> step.integer(1, LARGEST)).orElse(1), when);
            }
            List<String> choices = json.get("choices").list().stream().map(DecisionReader::option).toList();
            if (json.find("edge").isEmpty()) {
                return new Decision.Categorical(id, role, choices, when);
            }
            List<Json> ends = json.get("edge").list();
            require(json.get("edge"), ends.size() == 2, "expected two nodes, from and to");
            return new Decision.EdgeChoice(id, role, ends.get(0).integer(0, LARGEST), ends.get(1).integer(0, LARGEST), choices, when);
        } catch (IllegalArgumentException e) {
            throw json.refused(e.getMessage());
        }
    }

    private static String option(Json json) {
        String text = json.isNumber() ? json.element().getAsString() : json.text();
        require(json, !text.isEmpty() && text.chars().allMatch(c -> c > ' ' && c < 127 && c != ','),
                "option '" + text + "'; allowed: letters, digits and signs without blanks and commas");
        return text;
    }

    /** Per decision the options, or the least of its numbers that make this one count. */
    private List<Condition> conditions(Json json, Scope scope) {
        List<Condition> conditions = new ArrayList<>();
        for (Map.Entry<String, Json> entry : json.find("when").map(Json::members).orElse(Map.of()).entrySet()) {
            String decision = scope.fill(entry.getKey());
            Json options = entry.getValue();
            List<String> texts = options.isObject() ? atLeast(decision, options, scope)
                    : options.list().stream().map(option -> scope.fill(option.isNumber() ? option.element().getAsString() : option.text())).toList();
            require(options, !texts.isEmpty(), "no option of decision '" + decision + "' makes this one count");
            conditions.add(new Condition(decision, texts));
        }
        return conditions;
    }

    private List<String> atLeast(String decision, Json json, Scope scope) {
        json.members(Set.of("atLeast"));
        int least = number(json.get("atLeast"), scope);
        Decision other = made.stream().filter(d -> d.id().equals(decision)).findFirst()
                .orElseThrow(() -> json.refused("there is no decision '" + decision + "' before this one"));
        require(json, other instanceof Decision.IntegerRange, "decision '" + decision + "' is no range of numbers; list its options instead");
        Decision.IntegerRange range = (Decision.IntegerRange) other;
        List<String> texts = new ArrayList<>();
        for (int option = 0; option < range.count(); option++) {
            if (range.value(option) >= least) {
                texts.add(range.option(option));
            }
        }
        return texts;
    }

    private static int number(Json json, Scope scope) {
        if (json.isNumber()) {
            return json.integer(-LARGEST, LARGEST);
        }
        try {
            return Integer.parseInt(scope.fill(json.text()));
        } catch (NumberFormatException e) {
            throw json.refused("'" + scope.fill(json.text()) + "' is no whole number");
        }
    }

    private static void require(Json json, boolean holds, String reason) {
        if (!holds) {
            throw json.refused(reason);
        }
    }
}
