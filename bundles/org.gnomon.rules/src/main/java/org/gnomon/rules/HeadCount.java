package org.gnomon.rules;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.gnomon.api.mine.Measures;

/** Counts the pairs of one head. Not thread-safe. */
final class HeadCount {

    private final FactIndex facts;
    private final Matching matching;
    private final NumberedRule rule;
    private final int relation;
    private final int functional;
    private long support;
    private long body;
    private long pcaBody;

    /** @param relation of the head; negative where no fact has it */
    HeadCount(FactIndex facts, Matching matching, NumberedRule rule, int relation) {
        this.facts = facts;
        this.matching = matching;
        this.rule = rule;
        this.relation = relation;
        functional = relation < 0 ? -1 : facts.functional(relation);
    }

    /** Whether the head has a variable. */
    boolean hasAnchor() {
        return rule.isVariable(rule.headSubject()) || rule.isVariable(rule.headObject());
    }

    /** The place of the head that is bound first: the first variable. */
    int anchor() {
        return rule.isVariable(rule.headSubject()) ? rule.headSubject() : rule.headObject();
    }

    /** The other place of the head; the same one for {@code h(X,X)}. */
    int other() {
        return anchor() == rule.headSubject() ? rule.headObject() : rule.headSubject();
    }

    void anchored(int anchor, int other) {
        if (anchor() == rule.headSubject()) {
            pair(anchor, other);
        } else {
            pair(other, anchor);
        }
    }

    /** One more pair of which the body holds. */
    void pair(int subject, int object) {
        body++;
        if (relation >= 0) {
            support += facts.holds(subject, FactIndex.along(relation), object) ? 1 : 0;
            pcaBody += known(subject, object) ? 1 : 0;
        }
    }

    private boolean known(int subject, int object) {
        return facts.list(functional == FactIndex.along(relation) ? subject : object, functional) >= 0;
    }

    Measures measures(int done, int anchors) {
        if (done == anchors) {
            return Measures.counted(support, body, pcaBody, head());
        }
        long share = Math.max(support, Math.round(head() * (double) done / anchors));
        return new Measures(support, OptionalLong.of(body), OptionalLong.of(pcaBody), OptionalLong.of(share), true, OptionalDouble.empty());
    }

    /** Pairs of the head that are facts. */
    long head() {
        if (relation < 0) {
            return 0;
        }
        int along = FactIndex.along(relation);
        int subject = rule.nodes()[rule.headSubject()];
        int object = rule.nodes()[rule.headObject()];
        if (subject == NumberedRule.UNKNOWN || object == NumberedRule.UNKNOWN) {
            return 0;
        }
        if (subject >= 0 && object >= 0) {
            return allowed(subject, object) && facts.holds(subject, along, object) ? 1 : 0;
        }
        if (subject >= 0 || object >= 0) {
            int constant = Math.max(subject, object);
            return facts.degree(constant, subject >= 0 ? along : FactIndex.inverse(along)) - (injective() && facts.holds(constant, along, constant) ? 1 : 0);
        }
        if (rule.headSubject() == rule.headObject()) {
            return loops();
        }
        return facts.facts(along) - (injective() ? loops() : 0);
    }

    /** Of a rule without a body: everything is a pair. */
    Measures ofEmptyBody() {
        long entities = facts.entities();
        boolean subjectOpen = rule.isVariable(rule.headSubject());
        boolean objectOpen = rule.isVariable(rule.headObject());
        if (subjectOpen && objectOpen && rule.headSubject() != rule.headObject()) {
            long others = entities - (injective() ? 1 : 0);
            long known = relation < 0 ? 0 : facts.subjects(functional);
            return Measures.counted(head(), entities * others, known * others, head());
        }
        if (!subjectOpen && !objectOpen) {
            pair(rule.nodes()[rule.headSubject()], rule.nodes()[rule.headObject()]);
        } else {
            int constant = Math.max(rule.nodes()[rule.headSubject()], rule.nodes()[rule.headObject()]);
            IntStream.range(0, facts.entities()).filter(x -> constant < 0 || allowed(x, constant)).forEach(x -> anchored(x, constant < 0 ? x : constant));
        }
        return measures(1, 1);
    }

    private boolean allowed(int subject, int object) {
        return !injective() || subject != object || rule.headSubject() == rule.headObject();
    }

    private boolean injective() {
        return matching == Matching.INJECTIVE;
    }

    private long loops() {
        int along = FactIndex.along(relation);
        return IntStream.range(0, facts.subjects(along)).map(at -> facts.subject(along, at)).filter(x -> facts.holds(x, along, x)).count();
    }
}
