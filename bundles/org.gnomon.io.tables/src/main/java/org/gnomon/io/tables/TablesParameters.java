package org.gnomon.io.tables;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Parameters of the importer of tables. */
@ObjectClassDefinition(name = "Label tables")
@interface TablesParameters {

    @AttributeDefinition(name = "Profile", description = "Name of a profile that comes along, or path of a profile file; empty recognises the table")
    String profile() default "";
}
