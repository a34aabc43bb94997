package org.gnomon.rules;

import org.gnomon.api.mine.Query;

/** What a query leaves open, by number. */
sealed interface Gap {

    /** Whether the candidate makes a fact of the query. */
    boolean isFact(int candidate);

    String value(int candidate);

    /** The first entity of what a candidate concludes. */
    int head(int candidate);

    int tail(int candidate);

    /** How many candidates would not make a fact. */
    int possible();

    static Gap of(Query query, RuleApplication application) {
        FactIndex facts = application.facts();
        return switch (query) {
            case Query.Tail(String head, String relation) -> new End(facts, facts.entity(head), FactIndex.along(facts.relation(relation)));
            case Query.Head(String relation, String tail) -> new End(facts, facts.entity(tail), FactIndex.against(facts.relation(relation)));
            case Query.Between(String head, String tail) -> new Relation(application, facts.entity(head), facts.entity(tail));
        };
    }

    /** @param directed relation from the known entity; negative where no fact has it */
    record End(FactIndex facts, int known, int directed) implements Gap {
        @Override
        public boolean isFact(int candidate) {
            return directed >= 0 && facts.holds(known, directed, candidate);
        }

        @Override
        public String value(int candidate) {
            return facts.entity(candidate);
        }

        @Override
        public int head(int candidate) {
            return isAlong() ? known : candidate;
        }

        @Override
        public int tail(int candidate) {
            return isAlong() ? candidate : known;
        }

        private boolean isAlong() {
            return directed % 2 == 0;
        }

        @Override
        public int possible() {
            return facts.entities() - (known >= 0 && directed >= 0 ? facts.degree(known, directed) : 0);
        }
    }

    record Relation(RuleApplication application, int head, int tail) implements Gap {
        @Override
        public boolean isFact(int candidate) {
            int relation = application.facts().relation(value(candidate));
            return relation >= 0 && application.facts().holds(head, FactIndex.along(relation), tail);
        }

        @Override
        public String value(int candidate) {
            return application.heads().get(candidate);
        }

        @Override
        public int head(int candidate) {
            return head;
        }

        @Override
        public int tail(int candidate) {
            return tail;
        }

        @Override
        public int possible() {
            return application.heads().size();
        }
    }
}
