package org.gnomon.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gnomon.api.MethodState;
import org.gnomon.host.MethodDescriptor;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Version;

/** What a miner learned beside its rules, and who reads it. */
class LearnedStateTest {

    private static final MethodDescriptor MINER =
            new MethodDescriptor("rule-miner", "path-rules", new Version("1.1.0"), "Path rules", "", "", false, "bundle", List.of());

    private static MethodState state(String method, String version) {
        return new MethodState(method, version, new byte[] {1});
    }

    @Test
    void weightsOfAnotherVersionAreNotLeftOutSilently() {
        assertThat(Answering.unread(state("path-rules", "1.0.0"), MINER)).hasValueSatisfying(note -> assertThat(note)
                .contains("path-rules 1.0.0", "is not read by 1.1.0", "--method path-rules@1.0.0"));
    }

    @Test
    void thereIsNothingToSayOfAStateThatIsReadOrOfAnotherMiner() {
        assertThat(Answering.unread(state("path-rules", "1.1.0"), MINER)).isEmpty();
        assertThat(Answering.unread(state("r5", "1.0.0"), MINER)).isEmpty();
    }
}
