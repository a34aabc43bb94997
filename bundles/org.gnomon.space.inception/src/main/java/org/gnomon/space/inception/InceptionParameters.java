package org.gnomon.space.inception;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Which blocks there are. */
@ObjectClassDefinition(id = InceptionSpace.PID, name = "Inception", description = "Which blocks there are")
public @interface InceptionParameters {

    @AttributeDefinition(name = "Limits of operators",
            description = "CURRENT: at most 3, 4, 8, 10 operators in one to four paths, at least 1, 1, 2, 2 in each path, as in the public code; "
                    + "OLDER: at most 4, 8, 12, 16, at least 1, as in the published networks")
    Limits limits() default Limits.CURRENT;
}
