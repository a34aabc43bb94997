package org.gnomon.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gnomon.api.explain.Explainer;
import org.gnomon.host.Gateway;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.tck.ExplainerContract;
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

/** The contract tests over every installed explainer. */
@ExtendWith({BundleContextExtension.class, ServiceExtension.class})
class InstalledExplainersIT {

    @InjectBundleContext
    BundleContext context;

    @InjectService(timeout = 5000)
    Gateway gateway;

    @Test
    void theGatewayListsThem() {
        List<String> ids = gateway.methods().stream().filter(m -> m.kind().equals("explainer")).map(MethodDescriptor::id).toList();
        assertThat(ids).contains("eig-search", "gnn-explainer", "goat", "pg-explainer", "random", "saliency");
    }

    @Test
    void theirParametersAreDescribed() {
        MethodDescriptor eigSearch = gateway.methods().stream().filter(m -> m.id().equals("eig-search")).findFirst().orElseThrow();
        assertThat(eigSearch.parameters()).extracting(p -> p.name() + "=" + p.defaultValue())
                .contains("maxFraction=0.3", "minSize=1", "objective=DIFFERENCE");
        assertThat(eigSearch.parameters()).allSatisfy(p -> assertThat(p.help()).isNotBlank());
    }

    @TestFactory
    Stream<DynamicNode> theyKeepTheContract() throws Exception {
        return context.getServiceReferences(Explainer.class, "(method.id=*)").stream().map(this::contract);
    }

    private DynamicNode contract(ServiceReference<Explainer> reference) {
        String name = (String) reference.getProperty("method.id");
        return ExplainerContract.over(name, () -> context.getService(reference));
    }
}
