package org.gnomon.release.reproducible;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class P2TextTest {

    private static final Instant TIME = Instant.ofEpochMilli(7);

    @Test
    void theTimeIsTheGivenOne() {
        assertThat(P2Text.normalised("<a>\n  <property name='p2.timestamp' value='1795678802683'/>\n</a>\n", TIME))
                .isEqualTo("<a>\n  <property name='p2.timestamp' value='7'/>\n</a>\n");
        assertThat(P2Text.normalised("<profile id='Gnomon' timestamp='1795678802683'>\n", TIME)).isEqualTo("<profile id='Gnomon' timestamp='7'>\n");
        assertThat(P2Text.normalised("<config date=\"1795678802683\" transient=\"false\">\n", TIME))
                .isEqualTo("<config date=\"7\" transient=\"false\">\n");
    }

    @Test
    void otherNumbersStay() {
        String text = "<property name='download.size' value='1795678802683'/>\n";
        assertThat(P2Text.normalised(text, TIME)).isEqualTo(text);
    }

    @Test
    void elementsAreSortedWithAllThatIsInThem() {
        String text = """
                <units size='2'>
                  <unit id='b'>
                    <unit-of-b/>
                  </unit>
                  <unit id='a'>
                    <artifact classifier='x'/>
                  </unit>
                </units>
                """;
        assertThat(P2Text.normalised(text, TIME, "unit")).isEqualTo("""
                <units size='2'>
                  <unit id='a'>
                    <artifact classifier='x'/>
                  </unit>
                  <unit id='b'>
                    <unit-of-b/>
                  </unit>
                </units>
                """);
        assertThat(P2Text.normalised(text, TIME, "artifact")).isEqualTo(text);
    }

    @Test
    void elementsOfOneLineAreSortedWithinTheirParent() {
        assertThat(P2Text.normalised("<unit id='b'>\n  <provided name='y'/>\n  <provided name='x'/>\n</unit>\n", TIME, "provided", "unit"))
                .isEqualTo("<unit id='b'>\n  <provided name='x'/>\n  <provided name='y'/>\n</unit>\n");
    }
}
