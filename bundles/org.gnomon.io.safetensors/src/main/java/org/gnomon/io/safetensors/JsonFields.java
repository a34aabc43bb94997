package org.gnomon.io.safetensors;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gnomon.model.packed.RefusedInput;

/** The members of one JSON object with their place, read by type; what does not fit is refused there. */
record JsonFields(String part, String place, Map<String, Json> values) {

    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,17}");

    /** Refuses members with other names. */
    JsonFields only(Set<String> known) {
        for (String name : values.keySet()) {
            if (!known.contains(name)) {
                throw new RefusedInput(part, place, "unknown name " + Quoted.of(name) + "; " + Spelling.question(name, known) + "allowed: "
                        + known.stream().sorted().collect(Collectors.joining(", ")));
            }
        }
        return this;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    String text(String name) {
        return need(name) instanceof Json.Text text ? text.value() : refuse(name, need(name), "a text");
    }

    /** A whole number of {@code least..most}. */
    long whole(String name, long least, long most) {
        return whole(name, need(name), least, most);
    }

    private long whole(String name, Json value, long least, long most) {
        if (value instanceof Json.Numeral numeral && WHOLE.matcher(numeral.text()).matches()) {
            long number = Long.parseLong(numeral.text());
            if (least <= number && number <= most) {
                return number;
            }
        }
        return refuse(name, value, "a whole number from " + least + " to " + most);
    }

    /** Whole numbers, each of {@code 0..most}. */
    List<Long> wholes(String name, long most) {
        return items(name).stream().map(item -> whole(name, item, 0, most)).toList();
    }

    double finite(String name) {
        if (need(name) instanceof Json.Numeral numeral) {
            double number = Double.parseDouble(numeral.text());
            if (Double.isFinite(number)) {
                return number;
            }
        }
        return refuse(name, need(name), "a finite number");
    }

    List<Json> items(String name) {
        return need(name) instanceof Json.Items items ? items.values() : refuse(name, need(name), "a list");
    }

    JsonFields members(String name) {
        return members(need(name), inside(name));
    }

    JsonFields members(Json value, String itsPlace) {
        if (value instanceof Json.Members members) {
            return new JsonFields(part, itsPlace, members.values());
        }
        throw new RefusedInput(part, itsPlace, shown(value) + " instead of an object");
    }

    String inside(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    RefusedInput refused(String name, String reason) {
        return new RefusedInput(part, inside(name), reason);
    }

    private Json need(String name) {
        Json value = values.get(name);
        if (value == null) {
            throw new RefusedInput(part, place, "'" + name + "' is missing");
        }
        return value;
    }

    private <T> T refuse(String name, Json value, String expected) {
        throw new RefusedInput(part, place, "'" + name + "' is " + shown(value) + "; expected " + expected);
    }

    private static String shown(Json value) {
        return switch (value) {
            case Json.Members members -> "an object";
            case Json.Items items -> "a list";
            case Json.Text text -> Quoted.of(text.value());
            case Json.Numeral numeral -> Quoted.of(numeral.text());
            case Json.Word word -> word.name().toLowerCase(Locale.ROOT);
        };
    }
}
