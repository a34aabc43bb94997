package ${package};

import org.gnomon.api.data.GraphSetGenerator;
import org.gnomon.tck.GraphSetGeneratorContract;

class ${name}GeneratorContractTest extends GraphSetGeneratorContract {

    @Override
    protected GraphSetGenerator generator() {
        return new ${name}Generator();
    }
}
