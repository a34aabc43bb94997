package org.gnomon.author.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gnomon.author.internal.TriedBundles.Use;
import org.gnomon.install.OfferedMethod;
import org.gnomon.tck.Footprint;
import org.gnomon.tck.Unloading;
import org.junit.jupiter.api.DynamicTest;

/** The contract tests over the methods of some bundles, and whether anything stays of them when they go. */
final class ContractRun {

    /** A test that uses the method and nothing else. */
    private static final String USE = "theSameSeedGivesTheSameOnAnyNumberOfThreads";

    private final TriedBundles bundles;
    private final List<OfferedMethod> methods;
    private final Promises promises;

    ContractRun(TriedBundles bundles, List<OfferedMethod> methods, Promises promises) {
        this.bundles = bundles;
        this.methods = methods;
        this.promises = promises;
    }

    /** Leavings come last: by then the layers below have been used, and what they keep was there before. */
    void run() throws Exception {
        bundles.install();
        for (OfferedMethod method : methods) {
            test(method);
        }
        bundles.uninstall();
        for (OfferedMethod method : methods) {
            testLeavings(method);
        }
        promises.done();
    }

    private void test(OfferedMethod method) throws InterruptedException {
        if (promises.test(method.toString(), "it can be made", () -> bundles.use(method).close())) {
            try (Use use = bundles.use(method)) {
                testContract(method, use);
            }
        }
    }

    private void testContract(OfferedMethod method, Use use) {
        List<DynamicTest> tests = Contracts.of(method, use::method);
        if (tests.isEmpty()) {
            promises.leaveOut(method.toString(), "it keeps the contract of its kind",
                    "there is none that needs nothing but the method; if there is one, its tests run in the build of the bundle");
        }
        tests.forEach(test -> promises.test(method.toString(), Promises.words(test.getDisplayName()), test.getExecutable()));
    }

    private void testLeavings(OfferedMethod method) {
        Footprint before = Footprint.now();
        promises.test(method.toString(), "its classes can be unloaded", () -> assertThat(Unloading.possibleAfter(() -> comeAndGo(method)))
                .as("something keeps them: a thread, a static registry, a shutdown hook, a thread-local").isTrue());
        promises.test(method.toString(), "it leaves nothing behind", () -> assertThat(Footprint.now().since(before)).isEmpty());
    }

    private Object comeAndGo(OfferedMethod method) {
        try {
            bundles.install();
            try (Use use = bundles.use(method)) {
                Contracts.of(method, use::method).stream().filter(test -> test.getDisplayName().equals(USE)).forEach(ContractRun::execute);
                return use.method();
            } finally {
                bundles.uninstall();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** What comes of it, whatever that is, was tested before. */
    private static void execute(DynamicTest use) {
        try {
            use.getExecutable().execute();
        } catch (Throwable e) {
            System.err.println(e);
        }
    }
}
