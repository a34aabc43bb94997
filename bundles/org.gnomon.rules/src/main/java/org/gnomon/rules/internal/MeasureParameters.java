package org.gnomon.rules.internal;

import org.gnomon.rules.Matching;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How rules are counted. */
@ObjectClassDefinition(id = RuleMeasures.PID, name = "Measures of rules", description = "Support, body, PCA body and head coverage of given rules")
public @interface MeasureParameters {

    @AttributeDefinition(name = "Matching", description = "INJECTIVE: different terms are different entities, as in AnyBURL; "
            + "HOMOMORPHIC: they may be the same, as in AMIE")
    Matching matching() default Matching.INJECTIVE;

    @AttributeDefinition(name = "Work limit", description = "Nodes tried per rule, after which the counts are those of a random sample", min = "1000",
            max = "1000000000000")
    long workLimit() default 1_000_000_000L;
}
