package org.gnomon.mine.paths;

import java.util.Arrays;

/** Adjacency lists by relation, each with the entity that it belongs to; emptied in the time that filling took. Not thread-safe. */
final class ListsByRelation {

    private final int[] first;
    private final int[] relations;
    private int relationCount;
    private int[] list = new int[64];
    private int[] owner = new int[64];
    private int[] next = new int[64];
    private int size;

    ListsByRelation(int directed) {
        first = new int[directed];
        relations = new int[directed];
        Arrays.fill(first, -1);
    }

    void clear() {
        for (int i = 0; i < relationCount; i++) {
            first[relations[i]] = -1;
        }
        relationCount = 0;
        size = 0;
    }

    void add(int relation, int ofList, int entity) {
        if (size == list.length) {
            list = Arrays.copyOf(list, 2 * size);
            owner = Arrays.copyOf(owner, 2 * size);
            next = Arrays.copyOf(next, 2 * size);
        }
        if (first[relation] < 0) {
            relations[relationCount++] = relation;
        }
        list[size] = ofList;
        owner[size] = entity;
        next[size] = first[relation];
        first[relation] = size++;
    }

    int relationCount() {
        return relationCount;
    }

    int relation(int at) {
        return relations[at];
    }

    int first(int relation) {
        return first[relation];
    }

    int next(int entry) {
        return next[entry];
    }

    int list(int entry) {
        return list[entry];
    }

    int owner(int entry) {
        return owner[entry];
    }
}
