package org.gnomon.space.nb201;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How cells become networks. */
@ObjectClassDefinition(id = Nb201Space.PID, name = "NAS-Bench-201", description = "How cells become networks")
public @interface Nb201Parameters {

    @AttributeDefinition(name = "Reduction between stacks",
            description = "PLAIN: as in the computation graphs of GENNAPE, without normalisation; RESIDUAL: the residual block of the benchmark")
    Reduction reduction() default Reduction.PLAIN;
}
