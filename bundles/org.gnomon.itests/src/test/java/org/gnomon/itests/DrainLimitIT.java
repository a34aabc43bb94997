package org.gnomon.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.gnomon.api.Cancelled;
import org.gnomon.api.explain.Explainer;
import org.gnomon.host.CallOptions;
import org.gnomon.host.Gateway;
import org.gnomon.host.MethodSelector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.junit5.context.BundleContextExtension;
import org.osgi.util.tracker.ServiceTracker;

/** A host that waits one second for the calls of a method that goes. */
@Timeout(120)
@ExtendWith(BundleContextExtension.class)
class DrainLimitIT {

    private static final String PROPERTY = "gnomon.drain.seconds";

    @InjectBundleContext
    BundleContext context;

    private final Bundle host = FrameworkUtil.getBundle(Gateway.class);

    @BeforeEach
    void setLimit() throws BundleException {
        System.setProperty(PROPERTY, "1");
        restartHost();
    }

    @AfterEach
    void removeLimit() throws BundleException {
        System.clearProperty(PROPERTY);
        restartHost();
    }

    private void restartHost() throws BundleException {
        host.stop();
        host.start(Bundle.START_ACTIVATION_POLICY);
    }

    private Gateway gateway() throws InterruptedException {
        ServiceTracker<Gateway, Gateway> tracker = new ServiceTracker<>(context, Gateway.class, null);
        tracker.open();
        try {
            return tracker.waitForService(5000);
        } finally {
            tracker.close();
        }
    }

    @Test
    void aCallThatOutlastsItIsStoppedAndSaysWhy() throws Exception {
        Gateway gateway = gateway();
        Bundle bundle = ProbeBundle.of("probe", "1.0.0").start(context);
        CountDownLatch entered = new CountDownLatch(1);
        CompletableFuture<Cancelled> running = CompletableFuture.supplyAsync(() -> catchThrowableOfType(Cancelled.class,
                () -> gateway.call(Explainer.class, MethodSelector.parse("probe"), CallOptions.seeded(0), (explainer, parameters, run) -> {
                    entered.countDown();
                    new CountDownLatch(1).await();
                    return "";
                })), task -> new Thread(task).start());
        entered.await();
        long start = System.nanoTime();
        bundle.uninstall();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(Duration.ofMillis(990), Duration.ofSeconds(20));
        assertThat(running.get(10, TimeUnit.SECONDS)).hasMessage("probe 1.0.0 is being stopped");
    }
}
