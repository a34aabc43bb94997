package org.gnomon.mine.paths;

/**
 * How weights are learned.
 *
 * @param rounds of gradient ascent; 0 learns none
 * @param ridge penalty: {@code ridge / 2} times the sum of squares
 * @param questions most questions per relation and end
 * @param candidates most wrong candidates per question, those of the most confident rules
 * @param firings most firings of rules that are held per relation
 */
record WeightSettings(int rounds, double ridge, int questions, int candidates, int firings) {}
