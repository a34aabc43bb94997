package ${package};

import java.util.List;
import java.util.stream.IntStream;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.data.GraphSetGenerator;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.model.packed.PackedGraph;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.Designate;

/** ${name} as a service. */
@Component(configurationPid = ${name}Generator.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = ${name}Parameters.class)
@MethodInfo(id = ${name}Generator.ID, label = "${name}", description = "Rings without (class 0) or with a chord (class 1); the chord is the ground truth")
public final class ${name}Generator implements GraphSetGenerator {

    static final String ID = "${id}";
    static final String PID = "${artifactId}";

    @Override
    public GraphSet generate(Parameters parameters, Run run) {
        ${name}Parameters values = parameters.as(${name}Parameters.class);
        run.phase("generate " + ID, values.graphs());
        List<PackedGraph> graphs = run.parallel(IntStream.range(0, values.graphs()).boxed().toList(),
                (index, own) -> Ring.of(values.nodes(), index % 2 == 1, own.random("chord")).packed(ID + "/" + index));
        return new GraphSet(ID, Task.GRAPH, 1, List.of("ring", "chord"), List.of(), graphs);
    }
}
