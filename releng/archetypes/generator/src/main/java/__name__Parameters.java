package ${package};

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Parameters of the set. */
@ObjectClassDefinition(name = "${name}")
@interface ${name}Parameters {

    @AttributeDefinition(name = "Graphs", description = "Number of graphs, half of each class", min = "2", max = "1000000")
    int graphs() default 200;

    @AttributeDefinition(name = "Nodes", description = "Nodes of each ring", min = "4", max = "10000")
    int nodes() default 12;
}
