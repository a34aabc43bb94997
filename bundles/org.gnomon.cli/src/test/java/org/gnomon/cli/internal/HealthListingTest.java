package org.gnomon.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.host.MethodHealth;
import org.gnomon.host.MethodHealth.Ended;
import org.gnomon.host.MethodHealth.State;
import org.gnomon.host.MethodHealth.Times;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Version;

class HealthListingTest {

    private static final Ended NONE = new Ended(0, 0, 0, 0, 0, 0);

    private static MethodHealth health(String version, State state, String canary, Ended ended) {
        MethodDescriptor method = new MethodDescriptor("explainer", "probe", Version.parseVersion(version), "Probe", "", "", false, "org.probe", List.of());
        Optional<Times> times = ended.answered() == 0 ? Optional.empty()
                : Optional.of(new Times(1, Duration.ofMillis(2), Duration.ofMillis(250)));
        return new MethodHealth(method, state, canary, ended, 0, 0, 0, times);
    }

    @Test
    void showsVersionsThatWereCalledOrDoNotSimplyServe() {
        HealthListing listing = new HealthListing(List.of(health("2.0.0", State.CANARY, "10%", NONE),
                health("1.0.0", State.SERVING, "", new Ended(1200, 1, 2, 3, 4, 5)), health("0.9.0", State.SERVING, "", NONE)));
        assertThat(listing.hasRows()).isTrue();
        assertThat(listing.table().lines()).hasSize(3).satisfies(lines -> {
            assertThat(lines.get(1)).matches("probe +2\\.0\\.0 +canary 10% +0 .*");
            assertThat(lines.get(2)).matches("probe +1\\.0\\.0 +serving +1,215 +1 +2 +3 +4 +5 +0 +0 +0 +2\\.000 +250\\.0");
        });
        assertThat(listing.json()).hasSize(3);
        assertThat(listing.json().get(1).getAsJsonObject().get("p99Millis").getAsDouble()).isEqualTo(250);
    }

    @Test
    void hasNoRowsInAProcessThatCalledNothing() {
        assertThat(new HealthListing(List.of(health("1.0.0", State.SERVING, "", NONE))).hasRows()).isFalse();
    }
}
