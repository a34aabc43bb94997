package org.gnomon.api.mine;

/**
 * A knowledge graph as it is handed out for comparisons: what may be learned from, what to choose settings by, what to be measured on.
 *
 * @param validation possibly empty
 * @param test possibly empty
 */
public record FactSplits(String name, FactSet training, FactSet validation, FactSet test) {}
