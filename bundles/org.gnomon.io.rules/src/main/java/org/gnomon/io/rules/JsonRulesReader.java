package org.gnomon.io.rules;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.text.ParseException;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gnomon.api.Run;
import org.gnomon.api.io.Limits;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.rules.text.RuleText;
import org.gnomon.rules.text.TextLines;

/** Reads rules from one JSON object, member by member; what is wrong is refused with its path. */
final class JsonRulesReader {

    /** Grows with every change that an older version could not read. */
    static final int SCHEMA_VERSION = 1;

    private static final int DEEPEST = 8;
    /** How the parser says where it stopped. */
    private static final Pattern PLACE = Pattern.compile("(.*) at line ([0-9]+) column ([0-9]+) path .*", Pattern.DOTALL);

    private final JsonReader json;
    private final String file;
    private final RuleList rules;
    private final Run run;
    private final Set<String> invented = new TreeSet<>();
    private boolean versioned;

    JsonRulesReader(Reader text, String file, Limits limits, Run run) {
        json = new JsonReader(text);
        json.setStrictness(Strictness.STRICT);
        json.setNestingLimit(DEEPEST);
        this.file = file;
        this.run = run;
        rules = new RuleList(limits);
    }

    RuleSet read() throws IOException {
        try {
            object(this::member);
            if (json.peek() != JsonToken.END_DOCUMENT) {
                throw new IllegalStateException("text after the object");
            }
        } catch (EOFException | MalformedJsonException | ParseException | IllegalStateException | IllegalArgumentException e) {
            throw refused(String.valueOf(e.getMessage()));
        }
        if (!versioned) {
            throw refused("'schemaVersion' is missing; this version reads " + SCHEMA_VERSION);
        }
        return rules.inOrder(invented);
    }

    private interface Member {
        void read(String name) throws IOException, ParseException;
    }

    private void object(Member member) throws IOException, ParseException {
        Set<String> seen = new HashSet<>();
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            if (!seen.add(name)) {
                throw new IllegalStateException("a second member with this name");
            }
            member.read(name);
        }
        json.endObject();
    }

    private void member(String name) throws IOException, ParseException {
        switch (name) {
            case "schemaVersion" -> version();
            case "invented" -> invented.addAll(JsonTexts.read(json));
            case "rules" -> rules();
            default -> throw unknown("schemaVersion, invented, rules");
        }
    }

    private void version() throws IOException {
        long version = count();
        if (version != SCHEMA_VERSION) {
            throw new IllegalStateException(version + "; this version of Gnomon reads " + SCHEMA_VERSION);
        }
        versioned = true;
    }

    private void rules() throws IOException, ParseException {
        json.beginArray();
        while (json.hasNext()) {
            EntryDraft draft = new EntryDraft();
            object(name -> part(name, draft));
            rules.addOnce(draft.entry());
            run.step();
        }
        json.endArray();
    }

    private void part(String name, EntryDraft draft) throws IOException, ParseException {
        switch (name) {
            case "rule" -> draft.rule = Optional.of(RuleText.parse(JsonTexts.text(json)));
            case "support" -> draft.support = OptionalLong.of(count());
            case "body" -> draft.body = OptionalLong.of(count());
            case "pcaBody" -> draft.pcaBody = OptionalLong.of(count());
            case "head" -> draft.head = OptionalLong.of(count());
            case "sampled" -> draft.sampled = json.nextBoolean();
            case "score" -> draft.score = OptionalDouble.of(number());
            case "examples" -> draft.examples = JsonTexts.read(json);
            default -> throw unknown("rule, support, body, pcaBody, head, sampled, score, examples");
        }
    }

    private static IllegalStateException unknown(String allowed) {
        return new IllegalStateException("unknown member; allowed: " + allowed);
    }

    private long count() throws IOException {
        String number = numeral();
        return Numerals.count(number).orElseThrow(() -> new IllegalStateException(TextLines.excerpt(number)
                + " is no count; allowed: whole numbers from 0 on"));
    }

    private double number() throws IOException {
        String number = numeral();
        return Numerals.decimal(number).orElseThrow(() -> new IllegalStateException(TextLines.excerpt(number) + " is no finite decimal number"));
    }

    private String numeral() throws IOException {
        if (json.peek() != JsonToken.NUMBER) {
            throw new IllegalStateException("a number is expected, not " + json.peek());
        }
        return json.nextString();
    }

    private RefusedInput refused(String reason) {
        Matcher place = PLACE.matcher(reason);
        if (!place.matches()) {
            return new RefusedInput(file, "at " + json.getPreviousPath(), reason);
        }
        String what = place.group(1).startsWith("Use JsonReader") ? "malformed JSON" : place.group(1);
        return new RefusedInput(file, "line " + place.group(2) + ", column " + place.group(3), what);
    }
}
