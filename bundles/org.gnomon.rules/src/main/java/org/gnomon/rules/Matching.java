package org.gnomon.rules;

/** Which terms of a rule may stand for the same entity. */
public enum Matching {

    /** None: variables and constants are all different entities, as in AnyBURL (object identity). No rule then rests on the fact that it concludes. */
    INJECTIVE,
    /** All, as in AMIE and in logic. */
    HOMOMORPHIC
}
