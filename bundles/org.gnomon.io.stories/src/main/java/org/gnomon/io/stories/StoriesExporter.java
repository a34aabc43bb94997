package org.gnomon.io.stories;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.io.Exporter;
import org.gnomon.api.mine.InstanceSet;
import org.gnomon.api.mine.InstanceSet.Member;
import org.gnomon.api.mine.PathInstance;
import org.gnomon.api.mine.Triple;
import org.osgi.service.component.annotations.Component;

/** Writes stories as lines of JSON, which {@link StoriesImporter} reads back as equal ones. */
@Component
@MethodInfo(id = "stories-jsonl", label = "Stories", description = "Writes small relational graphs with a question each as stories.jsonl")
public final class StoriesExporter implements Exporter<InstanceSet> {

    @Override
    public Class<InstanceSet> accepts() {
        return InstanceSet.class;
    }

    @Override
    public void write(InstanceSet stories, Path folder) throws IOException {
        try (Writer out = Files.newBufferedWriter(folder.resolve("stories.jsonl"))) {
            for (Member story : stories.members()) {
                write(story, json(out));
                out.write('\n');
            }
        } catch (CharacterCodingException e) {
            throw new BadRequest(Reason.UNSUPPORTED, "a name in '" + stories.name() + "' holds half a character, which no UTF-8 text can", "rename it");
        }
    }

    private static JsonWriter json(Writer out) {
        JsonWriter json = new JsonWriter(out);
        json.setStrictness(Strictness.STRICT);
        json.setFormattingStyle(FormattingStyle.COMPACT);
        return json;
    }

    private static void write(Member story, JsonWriter json) throws IOException {
        PathInstance instance = story.instance();
        json.beginObject().name("id").value(instance.id()).name("split").value(story.split());
        json.name("query").beginArray().value(instance.query().head()).value(instance.query().tail()).endArray();
        json.name("edges").beginArray();
        for (Triple fact : instance.facts()) {
            json.beginArray().value(fact.head()).value(fact.relation()).value(fact.tail()).endArray();
        }
        json.endArray();
        if (instance.label().isPresent()) {
            json.name("target").value(instance.label().get());
        }
        if (story.hops().isPresent()) {
            json.name("k").value(story.hops().getAsInt());
        }
        json.endObject();
    }
}
