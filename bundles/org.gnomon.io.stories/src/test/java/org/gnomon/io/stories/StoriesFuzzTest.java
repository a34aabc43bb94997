package org.gnomon.io.stories;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.gnomon.api.io.Limits;
import org.gnomon.model.packed.RefusedInput;

/** Any bytes are read or refused. With {@code JAZZER_FUZZ=1} it looks for others than those that are kept. */
class StoriesFuzzTest {

    private static final Limits SMALL = new Limits(1 << 20, 100, 1_000, 1_000);

    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] data) throws IOException {
        for (String name : new String[] {"s.jsonl", "s.jsonl.gz"}) {
            try {
                Reading.read(name, data, SMALL);
            } catch (RefusedInput expected) {
                continue;
            }
        }
    }
}
