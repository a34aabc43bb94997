package org.gnomon.cli.internal;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gnomon.api.mine.Answer;
import org.gnomon.api.mine.Answer.Candidate;
import org.gnomon.api.mine.Derivation;
import org.gnomon.report.Json;

/**
 * Answers with what they rest on, as text and as JSON.
 *
 * @param most candidates shown of each
 */
record AnswerListing(List<Row> rows, int most) {

    /**
     * One question.
     *
     * @param label the right answer, where it is known
     */
    record Row(String question, Optional<String> label, Answer answer) {}

    AnswerListing {
        rows = List.copyOf(rows);
    }

    /** @param derivations whether the derivation of every candidate shown is written below it */
    List<String> lines(boolean derivations) {
        List<String> lines = new ArrayList<>();
        for (Row row : rows) {
            List<Candidate> shown = shown(row);
            String text = shown.isEmpty() ? none(row.answer()) : shown.stream().map(c -> text(row.answer(), c)).collect(Collectors.joining(", "));
            lines.add(row.question() + "  " + text + row.label().map(label -> "  [label " + label + "]").orElse(""));
            if (derivations) {
                shown.forEach(candidate -> candidate.derivations().getFirst().steps().forEach(step -> lines.add("    " + step)));
            }
        }
        return lines;
    }

    private static String none(Answer answer) {
        return "no answer" + (answer.reasons().isEmpty() ? "" : ": " + String.join(" ", answer.reasons()));
    }

    private List<Candidate> shown(Row row) {
        List<Candidate> candidates = row.answer().candidates();
        return candidates.subList(0, Math.min(most, candidates.size()));
    }

    private static String text(Answer answer, Candidate candidate) {
        return candidate.value() + " " + Numbers.text(answer.share(candidate.value()).orElse(0));
    }

    JsonObject json() {
        JsonObject document = Json.document();
        document.add("answers", Json.array(rows, this::json));
        return document;
    }

    private JsonObject json(Row row) {
        JsonObject json = new JsonObject();
        json.addProperty("question", row.question());
        row.label().ifPresent(label -> json.addProperty("label", label));
        json.add("candidates", Json.array(shown(row), candidate -> {
            JsonObject object = new JsonObject();
            object.addProperty("value", candidate.value());
            object.addProperty("score", candidate.score());
            row.answer().share(candidate.value()).ifPresent(share -> object.addProperty("share", share));
            object.add("derivations", Json.array(candidate.derivations(), AnswerListing::json));
            return object;
        }));
        if (row.answer().candidates().isEmpty()) {
            json.add("reasons", Json.strings(row.answer().reasons()));
        }
        return json;
    }

    private static JsonObject json(Derivation derivation) {
        JsonObject json = new JsonObject();
        json.add("steps", Json.array(derivation.steps(), step -> {
            JsonObject object = new JsonObject();
            object.addProperty("rule", step.rule().toString());
            object.addProperty("applied", step.toString());
            return object;
        }));
        json.add("facts", Json.strings(derivation.facts().stream().map(Object::toString).toList()));
        return json;
    }
}
