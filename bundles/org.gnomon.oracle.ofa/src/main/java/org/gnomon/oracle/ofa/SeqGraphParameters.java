package org.gnomon.oracle.ofa;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

/** Parameters of the sequence-graph oracles. */
@ObjectClassDefinition(name = "Sequence-graph oracles")
@interface SeqGraphParameters {

    @AttributeDefinition(name = "Weights", description = "Folder with SPACE-METRIC.bin and .json: space mbv3 or pn, metric acc, gpu, cpu or npu")
    String weights() default "";

    @AttributeDefinition(name = "Precision", description = "What values between layers are kept in; float is what the published figures were computed with",
            options = {@Option(label = "double", value = "DOUBLE"), @Option(label = "float", value = "FLOAT")})
    Precision precision() default Precision.DOUBLE;
}
