package org.gnomon.mine.r5.networks;

/** A network and what it has learned. */
public record Learner(PolicyValueNet net, NetState state) {}
