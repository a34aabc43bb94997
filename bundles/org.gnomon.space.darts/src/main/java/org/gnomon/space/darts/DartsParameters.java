package org.gnomon.space.darts;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How cells become networks. */
@ObjectClassDefinition(id = DartsSpace.PID, name = "DARTS", description = "How cells become networks")
public @interface DartsParameters {

    @AttributeDefinition(name = "Network",
            description = "FULL: 20 layers and 48 channels; BENCHMARK: 8 layers and 32 channels, as NAS-Bench-301 trains")
    Profile profile() default Profile.FULL;
}
