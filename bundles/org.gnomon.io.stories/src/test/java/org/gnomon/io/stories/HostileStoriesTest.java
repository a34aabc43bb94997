package org.gnomon.io.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import org.gnomon.api.io.Limits;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.tck.EndlessStream;
import org.gnomon.tck.SingleFile;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileStoriesTest {

    private static final String GOOD = "{\"id\":\"a\",\"query\":[0,2],\"edges\":[[0,\"r\",1],[1,\"s\",2]],\"target\":\"t\",\"k\":2}";
    private static final Limits SMALL = new Limits(10_000, 3, 10, 10);

    private static void refuses(String content, Limits limits, String message) {
        assertThatThrownBy(() -> Reading.read("s.jsonl", content.getBytes(StandardCharsets.UTF_8), limits))
                .as(content.substring(0, Math.min(99, content.length()))).isInstanceOf(RefusedInput.class).hasMessageContaining(message);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "[]|line 2, at $: Expected BEGIN_OBJECT but was BEGIN_ARRAY", "7|line 2, at $: Expected BEGIN_OBJECT", "nothing|line 2, at $: malformed JSON",
        "{|line 2, at $", "{}|a story needs 'edges'",
        "{'edges':[]}|line 2, at $: a story needs a 'query'",
        "{'query':[0,1],'edges':[]} {}|line 2, at $", "{'query':[0,1],'edges':[],}|line 2, at $",
        "{'query':[0],'edges':[]}|at $.query: 1 nodes; a query has two", "{'query':[0,1,2],'edges':[]}|at $.query: 3 nodes",
        "{'query':{},'edges':[]}|at $.query: Expected BEGIN_ARRAY",
        "{'query':[0,1],'query':[0,1],'edges':[]}|at $.query: a second member", "{'x':1,'x':2,'query':[0,1],'edges':[]}|at $.x: a second member",
        "{'query':[0,1.5],'edges':[]}|at $.query[1]: '1.5' is no name", "{'query':[0,1e3],'edges':[]}|'1e3' is no name",
        "{'query':[0,-0],'edges':[]}|'-0' is no name",
        "{'query':[0,9999999999999999999],'edges':[]}|'9999999999999999999' is no name", "{'query':[0,null],'edges':[]}|a text is expected, not NULL",
        "{'query':[0,NaN],'edges':[]}|line 2, at $.query", "{'query':[0,''],'edges':[]}|at $.query[1]: the text is empty",
        "{'query':[0,'\\ud800'],'edges':[]}|half a character",
        "{'query':[0,1],'edges':[[0,'r']]}|at $.edges[0]: 2 parts; an edge has three", "{'query':[0,1],'edges':[[0,'r',1,1]]}|at $.edges[0]: 4 parts",
        "{'query':[0,1],'edges':[[0,1,2]]}|at $.edges[0][1]: a text is expected, not NUMBER", "{'query':[0,1],'edges':[0]}|at $.edges[0]: Expected BEGIN_ARRAY",
        "{'query':[0,1],'edges':null}|at $.edges: Expected BEGIN_ARRAY", "{'query':[0,1],'edges':[],'k':-1}|at $.k: '-1' is not accepted",
        "{'query':[0,1],'edges':[],'k':'3'}|at $.k: a whole",
        "{'query':[0,1],'edges':[],'k':1e9}|at $.k: '1e9' is not accepted", "{'query':[0,1],'edges':[],'target':7}|at $.target: a text",
        "{'query':[0,1],'edges':[],'id':'a'}|a second story with the id 'a'; the first stands on line 1",
        "{'query':[0,1],'edges':[],'split':[]}|at $.split: a text is expected, not BEGIN_ARRAY"})
    void linesThatAreNoStories(String line, String message) {
        refuses(GOOD + "\n" + line.replace('\'', '"') + "\n", SMALL, message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"query\":", "{\"query\":[", "{\"edges\":[["})
    void deepJson(String part) {
        refuses(part.repeat(200_000), Limits.DEFAULT, "line 1");
        refuses("{\"other\":" + part.repeat(100), Limits.DEFAULT, "line 1, at $.other");
    }

    @Test
    void jsonThatIsNotStrict() {
        refuses("{'query':[0,1],'edges':[]}", SMALL, "line 1, at $.: malformed JSON");
        refuses("{\"query\":[0,1],\"edges\":[]} // done", SMALL, "line 1, at $: malformed JSON");
    }

    @Test
    void longTokensAndTextsThatAreNone() {
        refuses("{\"id\":\"" + "x".repeat(1 << 20) + "\"}", Limits.DEFAULT, "line 1: longer than 1048576 bytes");
        refuses("{\"k\":" + "9".repeat(1 << 19) + "}", Limits.DEFAULT, "line 1, at $.k");
        refuses("{\"query\":[0," + "9".repeat(1 << 19) + "]}", Limits.DEFAULT, "line 1, at $.query[1]");
        refuses(GOOD + "\n{\"id\":\"\0\"}", SMALL, "line 2, column 8: the control character U+0000");
        assertThatThrownBy(() -> Reading.read("s.jsonl", new byte[] {'{', '"', (byte) 0xff}, SMALL)).isInstanceOf(RefusedInput.class)
                .hasMessageContaining("not UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":\"", "{\"edges\":[", "{", "["})
    void linesWithoutEnd(String start) {
        InputStream endless = new EndlessStream(start.getBytes(StandardCharsets.UTF_8), "[0,\"r\",1],".getBytes(StandardCharsets.UTF_8));
        SingleFile file = new SingleFile("s.jsonl", 1, () -> endless);
        assertThatThrownBy(() -> new StoriesImporter().read(file, Limits.DEFAULT, TestRun.seeded(0))).isInstanceOf(RefusedInput.class)
                .hasMessageContaining("longer than");
    }

    @Test
    void moreThanTheLimits() throws IOException {
        String one = "{\"query\":[0,1],\"edges\":[]}\n";
        refuses(one.repeat(4), SMALL, "line 4, column 1: more than 3 stories");
        refuses("{\"query\":[0,1],\"edges\":[" + "[0,\"r\",1],".repeat(10) + "[0,\"r\",1]]}", SMALL,
                "line 1, at $.edges[10]: more edges than the limit allows, of which 10 were left");
        refuses(GOOD + "\n{\"query\":[0,1],\"edges\":[" + "[0,\"r\",1],".repeat(8) + "[0,\"r\",1]]}", SMALL,
                "line 2, at $.edges[8]: more edges than the limit allows, of which 8");
        refuses(GOOD + "\n{\"query\":[0,1],\"edges\":[[0,\"r\",2],[3,\"r\",4],[5,\"r\",6],[6,\"r\",7]]}", SMALL, "line 2, column 1: more than 10 nodes");
        byte[] bomb = gzip(GOOD + "\n" + " \n".repeat(3_000_000));
        assertThatThrownBy(() -> Reading.read("s.jsonl.gz", bomb, SMALL)).isInstanceOf(RefusedInput.class);
        byte[] large = gzip(GOOD + "\n" + "\n".repeat(3_000_000));
        assertThatThrownBy(() -> Reading.read("s.jsonl.gz", large, SMALL)).isInstanceOf(RefusedInput.class)
                .hasMessageContaining("more than 10000 bytes when unpacked");
        assertThatThrownBy(() -> new StoriesImporter().read(new SingleFile("s.jsonl", 10_001, InputStream::nullInputStream), SMALL, TestRun.seeded(0)))
                .isInstanceOf(RefusedInput.class).hasMessageContaining("10001 bytes; allowed: 10000");
    }

    @Test
    void everyCutOfAFileIsRefused() throws IOException {
        for (int length = 1; length < GOOD.length(); length++) {
            refuses(GOOD.substring(0, length), SMALL, "s.jsonl, line 1");
        }
        byte[] packed = gzip(GOOD);
        for (int length = 0; length < packed.length; length++) {
            byte[] cut = Arrays.copyOf(packed, length);
            assertThatThrownBy(() -> Reading.read("s.jsonl.gz", cut, SMALL)).as("%d bytes", length).isInstanceOf(RefusedInput.class);
        }
    }

    /** Whatever bytes come, there is one failure or a set of stories. */
    @Test
    void anyDamageIsRefusedOrRead() throws IOException {
        byte[] sound = GOOD.getBytes(StandardCharsets.UTF_8);
        SplittableRandom random = new SplittableRandom(1);
        int refused = 0;
        for (int i = 0; i < 3000; i++) {
            byte[] damaged = sound.clone();
            for (int flips = random.nextInt(1, 4); flips > 0; flips--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(Reading.read("s.jsonl", damaged, SMALL).members()).hasSize(1);
            } catch (RefusedInput e) {
                refused++;
            }
        }
        assertThat(refused).isBetween(1500, 2999);
    }
}
