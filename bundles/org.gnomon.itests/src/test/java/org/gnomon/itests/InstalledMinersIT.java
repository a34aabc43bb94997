package org.gnomon.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gnomon.api.mine.RuleMiner;
import org.gnomon.host.Gateway;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.tck.KnowledgeGraphMinerContract;
import org.gnomon.tck.RuleMinerContract;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.context.BundleContextExtension;
import org.osgi.test.junit5.service.ServiceExtension;

/** The contract tests over every installed rule miner. */
@ExtendWith({BundleContextExtension.class, ServiceExtension.class})
class InstalledMinersIT {

    @InjectBundleContext
    BundleContext context;

    @InjectService(timeout = 5000)
    Gateway gateway;

    @Test
    void theGatewayListsThem() {
        List<String> ids = gateway.methods().stream().filter(m -> m.kind().equals("rule-miner")).map(MethodDescriptor::id).toList();
        assertThat(ids).contains("r5", "path-rules");
    }

    @TestFactory
    Stream<DynamicNode> theyKeepTheContract() throws Exception {
        return context.getServiceReferences(RuleMiner.class, "(method.id=*)").stream().flatMap(this::contracts);
    }

    /** Each miner keeps the one of its kind of data, and leaves the other out. */
    private Stream<DynamicNode> contracts(ServiceReference<RuleMiner> reference) {
        String name = (String) reference.getProperty("method.id");
        return Stream.of(RuleMinerContract.over(name + ", stories", () -> context.getService(reference)),
                KnowledgeGraphMinerContract.over(name + ", knowledge graph", () -> context.getService(reference)));
    }
}
