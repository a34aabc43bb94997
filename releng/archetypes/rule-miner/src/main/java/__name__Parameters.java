package ${package};

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Parameters of the miner. */
@ObjectClassDefinition(name = "${name}")
@interface ${name}Parameters {

    @AttributeDefinition(name = "Smallest support", description = "The fewest stories that a rule must have been seen in", min = "1", max = "1000000")
    int minSupport() default 1;
}
