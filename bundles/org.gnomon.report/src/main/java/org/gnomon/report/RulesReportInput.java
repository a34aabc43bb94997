package org.gnomon.report;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gnomon.api.mine.Answer;
import org.gnomon.api.mine.PathInstance;
import org.gnomon.api.mine.Query;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.api.mine.Triple;
import org.gnomon.rules.metrics.AnswerAccuracy;
import org.gnomon.rules.metrics.RankSummary;
import org.gnomon.rules.metrics.RuleRecovery;

/**
 * What a report on mined rules is about. What was not measured is empty and has no place on the page.
 *
 * @param title heading of the page
 * @param rules the best first
 * @param recovery of the rules that hold, where they are known
 * @param accuracy one curve each
 * @param links one group of rows each
 * @param answers shown with their derivations
 * @param facts what a reader should know first, one short sentence each
 * @param runId id of the run that made it; empty where there is none
 */
public record RulesReportInput(String title, RuleSet rules, Optional<RuleRecovery> recovery, List<Accuracy> accuracy, List<Links> links,
        List<Shown> answers, List<String> facts, String runId) {

    /** Accuracy by number of hops, of one method, seed or split. */
    public record Accuracy(String label, SortedMap<Integer, AnswerAccuracy> byHops) {
        public Accuracy {
            byHops = Collections.unmodifiableSortedMap(new TreeMap<>(byHops));
        }
    }

    /** Link prediction of one method or set of rules, by the end that was asked for. */
    public record Links(String label, RankSummary head, RankSummary tail, RankSummary both) {}

    /**
     * One question, what is known, and what the rules say.
     *
     * @param known the facts of a story; empty where they are too many, as those of a knowledge graph: then those of the derivation are drawn
     * @param right the right answer, where it is known
     */
    public record Shown(String id, Query query, List<Triple> known, Optional<String> right, Answer answer) {

        public Shown {
            known = List.copyOf(known);
        }

        /** The question of {@code story}. */
        public static Shown of(PathInstance story, Answer answer) {
            return new Shown(story.id(), story.query(), story.facts(), story.label(), answer);
        }
    }

    public RulesReportInput {
        accuracy = List.copyOf(accuracy);
        links = List.copyOf(links);
        answers = List.copyOf(answers);
        facts = List.copyOf(facts);
    }
}
