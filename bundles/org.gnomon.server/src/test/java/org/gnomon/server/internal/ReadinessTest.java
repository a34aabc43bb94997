package org.gnomon.server.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gnomon.host.MethodSelector;
import org.gnomon.install.MethodSet;
import org.gnomon.install.Problem;
import org.gnomon.install.Status;
import org.gnomon.install.Status.Phase;
import org.junit.jupiter.api.Test;

class ReadinessTest {

    private final StubExplainer explainer = new StubExplainer();
    private final StubGateway gateway = new StubGateway(explainer);
    private final Calls calls = new Calls(1, Duration.ZERO);

    private Readiness readiness(Optional<Status> installed, String... required) {
        return new Readiness(gateway, () -> installed, Stream.of(required).map(MethodSelector::parse).toList(), calls);
    }

    @Test
    void aVersionThatPassedIsNotAskedAgainAndANewOneIs() {
        Readiness readiness = readiness(Optional.empty(), "stub");
        assertThat(readiness.reasons()).isEmpty();
        assertThat(readiness.reasons()).isEmpty();
        assertThat(explainer.asked).hasValue(1);
        gateway.swapTo("1.1.0");
        assertThat(readiness.reasons()).isEmpty();
        assertThat(explainer.asked).hasValue(2);
    }

    @Test
    void aRequiredExplainerThatIsNotThereOrFailsIsNamedUntilItWorks() {
        assertThat(readiness(Optional.empty(), "other").reasons()).singleElement().asString().contains("required explainer other", "installed: stub");
        Readiness readiness = readiness(Optional.empty(), "stub");
        explainer.broken = true;
        assertThat(readiness.reasons()).singleElement().asString().contains("stub", "gears jammed");
        explainer.broken = false;
        assertThat(readiness.reasons()).isEmpty();
    }

    @Test
    void anExplainerThatExplainsNeitherSaysWhy() {
        explainer.refuses = true;
        assertThat(readiness(Optional.empty(), "stub").reasons()).singleElement().asString().contains("neither a graph nor a node", "it knows trees only");
    }

    @Test
    void theInstalledSetMustBeServed() {
        assertThat(readiness(status(Phase.READY)).reasons()).isEmpty();
        assertThat(readiness(status(Phase.STARTING)).reasons()).containsExactly("the installed methods are being loaded");
        assertThat(readiness(status(Phase.SAFE_MODE)).reasons()).singleElement().asString().contains("safe mode");
        assertThat(readiness(status(Phase.SAFE_MODE)).answer().status()).isEqualTo(503);
    }

    private static Optional<Status> status(Phase phase) {
        return Optional.of(new Status(Path.of("store"), phase, 1, MethodSet.EMPTY, List.<Problem>of()));
    }
}
