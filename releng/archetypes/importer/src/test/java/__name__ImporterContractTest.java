package ${package};

import org.gnomon.api.io.Importer;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.tck.ImporterContract;
import org.gnomon.tck.MemoryFolder;

class ${name}ImporterContractTest extends ImporterContract<GraphSet> {

    @Override
    protected Importer<GraphSet> importer() {
        return new ${name}Importer();
    }

    @Override
    protected MemoryFolder sample() {
        return MemoryFolder.of("friends").with("friends.edges", "# four friends\n0 1\n1 2\n2 3\n3 0\n\n0 2\n");
    }
}
