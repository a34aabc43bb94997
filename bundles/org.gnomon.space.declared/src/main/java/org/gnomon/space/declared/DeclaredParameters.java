package org.gnomon.space.declared;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Where a space is declared. */
@ObjectClassDefinition(id = DeclaredSpace.PID, name = "Declared space", description = "Where a space is declared")
public @interface DeclaredParameters {

    @AttributeDefinition(name = "File",
            description = "JSON file that declares the space; without one, the example that is built in (NAS-Bench-Macro)")
    String file() default "";
}
