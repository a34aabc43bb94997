package org.gnomon.server.internal;

import com.google.gson.JsonObject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.report.Json;
import org.gnomon.server.Served;
import org.gnomon.server.Served.Data;
import org.gnomon.server.Served.Model;

/** What is served, by name. */
final class Catalogue {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private final Map<String, Model> models;
    private final Map<String, Data> data;

    /** @throws BadRequest (usage) for a name that is not legal or stands twice */
    Catalogue(Served served) {
        models = byName("model", served.models(), Model::name);
        data = byName("data", served.data(), Data::name);
    }

    private static <T> Map<String, T> byName(String kind, List<T> items, Function<T, String> name) {
        Map<String, T> named = new LinkedHashMap<>();
        for (T item : items) {
            if (!NAME.matcher(name.apply(item)).matches()) {
                throw new BadRequest(Reason.USAGE, kind + " is named '" + name.apply(item) + "'; allowed: up to 64 letters, digits and . _ -", "");
            }
            if (named.put(name.apply(item), item) != null) {
                throw new BadRequest(Reason.USAGE, "two times " + kind + " '" + name.apply(item) + "'", "give each a name of its own");
            }
        }
        return named;
    }

    /** @throws BadRequest (not found) with the names there are; likewise {@link #data} */
    Model model(String name) {
        return find("model", models, name);
    }

    Data data(String name) {
        return find("data", data, name);
    }

    private static <T> T find(String kind, Map<String, T> items, String name) {
        T found = items.get(name);
        if (found == null) {
            throw new BadRequest(Reason.NOT_FOUND, "no " + kind + " is served under that name; served: " + names(items.keySet()),
                    "the operator names more with --" + kind);
        }
        return found;
    }

    private static String names(Collection<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    JsonObject modelsJson() {
        JsonObject document = Json.document();
        document.add("models", Json.array(models.values(), model -> {
            JsonObject json = new JsonObject();
            json.addProperty("name", model.name());
            json.addProperty("network", model.network().name());
            json.addProperty("task", Json.name(model.network().task()));
            json.addProperty("features", model.network().featureCount());
            json.addProperty("classes", model.network().classCount());
            json.addProperty("origin", model.origin());
            return json;
        }));
        return document;
    }

    JsonObject dataJson() {
        JsonObject document = Json.document();
        document.add("data", Json.array(data.values(), item -> {
            JsonObject json = new JsonObject();
            json.addProperty("name", item.name());
            json.addProperty("title", item.graphs().name());
            json.addProperty("task", Json.name(item.graphs().task()));
            json.addProperty("graphs", item.graphs().graphs().size());
            json.addProperty("nodes", item.graphs().graphs().stream().mapToLong(PackedGraph::nodeCount).sum());
            json.addProperty("features", item.graphs().featureCount());
            json.add("classNames", Json.strings(item.graphs().classNames()));
            json.addProperty("origin", item.origin());
            return json;
        }));
        return document;
    }
}
