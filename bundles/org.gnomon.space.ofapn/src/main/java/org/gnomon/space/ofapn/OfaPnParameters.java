package org.gnomon.space.ofapn;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The images that the networks see. */
@ObjectClassDefinition(id = OfaPnSpace.PID, name = "OFA-PN", description = "The images that the networks see")
public @interface OfaPnParameters {

    @AttributeDefinition(name = "Resolution", description = "Height and width of the image in pixels; published labels are for 128 to 224",
            min = "32", max = "1024")
    int resolution() default 224;
}
