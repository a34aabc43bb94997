package org.gnomon.oracle.ofa;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

/** Parameters of the accuracy predictor. */
@ObjectClassDefinition(name = "OFA accuracy MLP")
@interface AccuracyMlpParameters {

    @AttributeDefinition(name = "Weights", description = "Folder with ofa-mbv3-w12-acc.bin and .json")
    String weights() default "";

    @AttributeDefinition(name = "Precision", description = "What values between layers are kept in; float is what the published figures were computed with",
            options = {@Option(label = "double", value = "DOUBLE"), @Option(label = "float", value = "FLOAT")})
    Precision precision() default Precision.DOUBLE;
}
