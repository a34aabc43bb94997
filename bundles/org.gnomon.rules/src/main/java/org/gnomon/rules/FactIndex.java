package org.gnomon.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gnomon.api.mine.FactSet;

/**
 * Facts of a knowledge graph ready to be walked. Entities and relations have the numbers of the {@link FactSet}; a <em>directed</em> relation is {@code 2 r}
 * along relation {@code r} and {@code 2 r + 1} against it. An entity has one adjacency list per directed relation that leaves it, and one <em>pair</em> per
 * neighbour with all directed relations that lead there; both are ranges, in ascending order. Immutable; 40 bytes per fact at most, built in
 * {@code O(facts log degree)}.
 */
public final class FactIndex {

    private final List<String> entities;
    private final List<String> relations;
    private final Map<String, Integer> entityNumbers;
    private final Map<String, Integer> relationNumbers;
    private final int[][] subjects;
    private final int[] factsOf;
    /** Lists of entity {@code x}: {@code lists[x]} to {@code lists[x + 1]}; so for the rest. */
    private final int[] lists;
    private final int[] listRelation;
    private final int[] listStart;
    private final int[] neighbours;
    private final int[] pairs;
    private final int[] pairOther;
    private final int[] pairStart;
    private final int[] links;

    public FactIndex(FactSet facts) {
        entities = facts.entities();
        relations = facts.relations();
        entityNumbers = numbers(entities);
        relationNumbers = numbers(relations);
        Grouped byRelation = Grouped.of(facts, entities.size(), true);
        lists = byRelation.starts();
        listRelation = byRelation.keys();
        listStart = byRelation.valueStarts();
        neighbours = byRelation.values();
        Grouped byNeighbour = Grouped.of(facts, entities.size(), false);
        pairs = byNeighbour.starts();
        pairOther = byNeighbour.keys();
        pairStart = byNeighbour.valueStarts();
        links = byNeighbour.values();
        factsOf = new int[directed()];
        for (int fact = 0; fact < facts.size(); fact++) {
            factsOf[along(facts.relation(fact))]++;
            factsOf[against(facts.relation(fact))]++;
        }
        subjects = subjectsByRelation();
    }

    private static Map<String, Integer> numbers(List<String> names) {
        Map<String, Integer> numbers = HashMap.newHashMap(names.size());
        for (int i = 0; i < names.size(); i++) {
            numbers.put(names.get(i), i);
        }
        return numbers;
    }

    private int[][] subjectsByRelation() {
        int[][] found = new int[directed()][];
        int[] size = new int[directed()];
        Arrays.stream(listRelation).forEach(directed -> size[directed]++);
        Arrays.setAll(found, directed -> new int[size[directed]]);
        for (int x = entities() - 1; x >= 0; x--) {
            for (int list = lists(x); list < lists(x + 1); list++) {
                found[listRelation[list]][--size[listRelation[list]]] = x;
            }
        }
        return found;
    }

    /** The directed relation from the first to the second entity of a fact. */
    public static int along(int relation) {
        return 2 * relation;
    }

    /** The directed relation from the second to the first entity of a fact. */
    public static int against(int relation) {
        return 2 * relation + 1;
    }

    /** The same relation the other way round. */
    public static int inverse(int directed) {
        return directed ^ 1;
    }

    public int entities() {
        return entities.size();
    }

    /** Number of directed relations: twice that of relations. */
    public int directed() {
        return 2 * relations.size();
    }

    /** Number of facts. */
    public int size() {
        return neighbours.length / 2;
    }

    public String entity(int entity) {
        return entities.get(entity);
    }

    /** Name of the relation, whichever way it is directed. */
    public String relation(int directed) {
        return relations.get(directed / 2);
    }

    /** The number of an entity; -1 where no fact has it. */
    public int entity(String name) {
        return entityNumbers.getOrDefault(name, -1);
    }

    /** The number of a relation, not directed; -1 where no fact has it. */
    public int relation(String name) {
        return relationNumbers.getOrDefault(name, -1);
    }

    /** Number of facts of a directed relation, the same both ways. */
    public int facts(int directed) {
        return factsOf[directed];
    }

    /** Number of entities that a directed relation leaves. */
    public int subjects(int directed) {
        return subjects[directed].length;
    }

    /** One of the entities that a directed relation leaves; they ascend. */
    public int subject(int directed, int at) {
        return subjects[directed][at];
    }

    /** {@code subjects / facts}, in (0, 1]: how nearly one end follows from the other. Source: AMIE (WWW 2013), section 4. */
    public double functionality(int directed) {
        return subjects[directed].length / (double) factsOf[directed];
    }

    /** The way of a relation in which its end follows more nearly from its start; along, where both are the same. */
    public int functional(int relation) {
        return functionality(along(relation)) >= functionality(against(relation)) ? along(relation) : against(relation);
    }

    /** The first adjacency list of an entity; its last one is before that of entity {@code x + 1}. */
    public int lists(int x) {
        return lists[x];
    }

    /** The directed relation of an adjacency list. */
    public int relationOf(int list) {
        return listRelation[list];
    }

    /** Where the neighbours of an adjacency list begin; they end before those of {@code list + 1}. */
    public int start(int list) {
        return listStart[list];
    }

    /** The neighbour at a place of an adjacency list. */
    public int neighbour(int at) {
        return neighbours[at];
    }

    /** The adjacency list of {@code x} for a directed relation; -1 for none. {@code O(log)} of the relations that leave {@code x}. */
    public int list(int x, int directed) {
        int found = Arrays.binarySearch(listRelation, lists[x], lists[x + 1], directed);
        return found < 0 ? -1 : found;
    }

    /** Number of neighbours of {@code x} along a directed relation. */
    public int degree(int x, int directed) {
        int list = list(x, directed);
        return list < 0 ? 0 : listStart[list + 1] - listStart[list];
    }

    /** Whether a directed relation leads from {@code x} to {@code y}. */
    public boolean holds(int x, int directed, int y) {
        int list = list(x, directed);
        return list >= 0 && Arrays.binarySearch(neighbours, listStart[list], listStart[list + 1], y) >= 0;
    }

    /** The first pair of an entity; its last one is before that of entity {@code x + 1}. */
    public int pairs(int x) {
        return pairs[x];
    }

    /** The neighbour of a pair. */
    public int other(int pair) {
        return pairOther[pair];
    }

    /** Where the links of a pair begin; they end before those of {@code pair + 1}. */
    public int links(int pair) {
        return pairStart[pair];
    }

    /** The directed relation at a place among the links of a pair. */
    public int link(int at) {
        return links[at];
    }
}
