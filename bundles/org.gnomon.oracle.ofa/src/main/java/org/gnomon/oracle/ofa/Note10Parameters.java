package org.gnomon.oracle.ofa;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Parameters of the Note10 table. */
@ObjectClassDefinition(name = "Note10 latency table")
@interface Note10Parameters {

    @AttributeDefinition(name = "Weights", description = "Folder with note10_ofa_mbv3_lut.csv")
    String weights() default "";
}
