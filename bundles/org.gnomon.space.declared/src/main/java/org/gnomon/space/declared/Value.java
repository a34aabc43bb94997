package org.gnomon.space.declared;

import java.util.Map;

/** An argument of a block, or a bound of a repetition. */
sealed interface Value {

    /** What is written there. */
    record Fixed(String text) implements Value {}

    /**
     * What a decision says.
     *
     * @param decision pattern of its id
     * @param by what each option stands for; empty where it stands for itself
     */
    record Decided(String decision, Map<String, String> by) implements Value {}

    /** One value at the first turn of the innermost repetition, another one later. */
    record FirstOrRest(Value first, Value rest) implements Value {}
}
