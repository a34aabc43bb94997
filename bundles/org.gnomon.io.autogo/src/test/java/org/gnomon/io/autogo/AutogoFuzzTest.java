package org.gnomon.io.autogo;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.gnomon.api.io.Limits;
import org.gnomon.model.packed.RefusedInput;

/** Any bytes are read or refused. With {@code JAZZER_FUZZ=1} it looks for others than those that are kept. */
class AutogoFuzzTest {

    private static final Limits SMALL = new Limits(1 << 20, 100, 10_000, 100_000);

    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] data) throws IOException {
        for (String name : new String[] {"x.json", "x.jsonl", "x.json.gz"}) {
            try {
                Reading.read(name, data, SMALL);
            } catch (RefusedInput expected) {
                continue;
            }
        }
    }
}
