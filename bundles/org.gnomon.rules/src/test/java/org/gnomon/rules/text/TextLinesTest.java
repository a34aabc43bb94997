package org.gnomon.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.gnomon.api.Cancelled;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.tck.EndlessStream;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextLinesTest {

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static TextLines lines(String name, byte[] content) throws IOException {
        return new TextLines(new ByteArrayInputStream(content), name, 1 << 22, TestRun.seeded(0));
    }

    private static List<String> read(String name, byte[] content) throws IOException {
        List<String> all = new ArrayList<>();
        try (TextLines lines = lines(name, content)) {
            while (lines.next()) {
                all.add(lines.number() + ":" + lines.text());
            }
        }
        return all;
    }

    private static void refuses(byte[] content, String message) {
        assertThatThrownBy(() -> read("t", content)).isInstanceOf(RefusedInput.class).hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n\nb\n", "a\r\n\r\nb\r\n", "a\n\nb", "\uFEFFa\n\nb\n\n\n"})
    void emptyLinesCountButAreNotGiven(String text) throws IOException {
        assertThat(read("t", bytes(text))).containsExactly("1:a", "3:b");
    }

    @Test
    void thereIsNoLineInNothing() throws IOException {
        assertThat(read("t", new byte[0])).isEmpty();
        assertThat(read("t", bytes("\n\r\n"))).isEmpty();
    }

    @Test
    void linesOfAnyLengthAreThoseOfTheLibrary() throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        String text = random.ints(100, 0, 3000).mapToObj(length -> random.ints(length, 0, 5).mapToObj(i -> List.of("a", "ß", "漢", "😀", "\uFFFD").get(i))
                .collect(Collectors.joining())).collect(Collectors.joining("\n"));
        List<String> expected = new ArrayList<>();
        String[] split = text.split("\n", -1);
        for (int i = 0; i < split.length; i++) {
            expected.add(i + 1 + ":" + split[i]);
        }
        expected.removeIf(line -> line.endsWith(":"));
        assertThat(read("t", bytes(text))).isEqualTo(expected);
        assertThat(read("t.gz", gzip(bytes(text)))).isEqualTo(expected);
    }

    @Test
    void aByteOrderMarkElsewhereIsText() throws IOException {
        assertThat(read("t", bytes("a\n\uFEFFb"))).containsExactly("1:a", "2:\uFEFFb");
    }

    @Test
    void whatIsNoTextIsRefusedWithItsPlace() {
        refuses(new byte[] {'a', '\n', 'b', (byte) 0xff, 'c'}, "t, line 2, column 2: not UTF-8");
        refuses(new byte[] {(byte) 0xc0, (byte) 0x80}, "not UTF-8");
        refuses(new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80}, "not UTF-8");
        refuses(new byte[] {(byte) 0xe6}, "line 1, column 1: not UTF-8");
        refuses(bytes("ab\u0000c"), "line 1, column 3: the control character U+0000");
        refuses(bytes("a\rb\n"), "line 1, column 2: the control character U+000D");
        refuses(bytes("a\n\u001f"), "line 2, column 1: the control character U+001F");
    }

    @Test
    void aLineWithoutEndIsRefusedWhenItIsTooLong() {
        InputStream endless = new EndlessStream(bytes("one\n"), bytes("x"));
        assertThatThrownBy(() -> {
            try (TextLines lines = new TextLines(endless, "t", Long.MAX_VALUE, TestRun.seeded(0))) {
                assertThat(lines.next()).isTrue();
                lines.next();
            }
        }).isInstanceOf(RefusedInput.class).hasMessage("t, line 2: longer than 1048576 bytes");
    }

    @Test
    void theLongestLineIsRead() throws IOException {
        String longest = "x".repeat(TextLines.MAX_LENGTH);
        assertThat(read("t", bytes(longest + "\n" + longest))).containsExactly("1:" + longest, "2:" + longest);
    }

    @Test
    void bytesAreCountedAfterUnpacking() throws IOException {
        byte[] bomb = gzip(bytes("a\n".repeat(3_000_000)));
        assertThat(bomb.length).isLessThan(10_000);
        assertThatThrownBy(() -> read("t.gz", bomb)).isInstanceOf(RefusedInput.class).hasMessageContaining("more than 4194304 bytes when unpacked");
        byte[] exact = bytes("ab\ncd");
        try (TextLines lines = new TextLines(new ByteArrayInputStream(exact), "t", exact.length, TestRun.seeded(0))) {
            assertThat(lines.next()).isTrue();
            assertThat(lines.bytes()).isEqualTo(3);
            assertThat(lines.next()).isTrue();
            assertThat(lines.bytes()).isEqualTo(5);
        }
    }

    @Test
    void everyCutOfAPackedTextIsRefused() throws IOException {
        byte[] whole = gzip(bytes("ann\tmother\teve\n".repeat(50)));
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> read("t.gz", cut)).as("%d bytes", length).isInstanceOf(RefusedInput.class).hasMessageContaining("gzip");
        }
    }

    @Test
    void packedTextWithoutItsEndingIsNoText() throws IOException {
        byte[] packed = gzip(bytes("a\n"));
        assertThatThrownBy(() -> read("t", packed)).isInstanceOf(RefusedInput.class);
    }

    @Test
    void membersOfAPackedTextFollowEachOther() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(gzip(bytes("a\nb")));
        both.write(gzip(bytes("c\n")));
        assertThat(read("t.gz", both.toByteArray())).containsExactly("1:a", "2:bc");
    }

    @Test
    void endlessEmptyMembersAreRefused() throws IOException {
        InputStream endless = new EndlessStream(gzip(bytes("a\n")), gzip(new byte[0]));
        assertThatThrownBy(() -> {
            try (TextLines lines = new TextLines(new Ready(endless), "t.gz", 1 << 20, TestRun.seeded(0))) {
                while (lines.next()) {
                    assertThat(lines.text()).isEqualTo("a");
                }
            }
        }).isInstanceOf(RefusedInput.class).hasMessageContaining("too many empty members");
    }

    /** Says that there is more, as the unpacking asks before it looks for another member. */
    private static final class Ready extends InputStream {

        private final InputStream in;

        Ready(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            return in.read();
        }

        @Override
        public int available() {
            return 1;
        }
    }

    @Test
    void theExpansionIsThatOfThePacking() throws IOException {
        byte[] content = bytes(new SplittableRandom(1).ints(200_000, 0, 1000).mapToObj(i -> "e" + i + "\n").collect(Collectors.joining()));
        byte[] packed = gzip(content);
        try (TextLines lines = lines("t.gz", packed)) {
            for (int i = 0; i < 4096; i++) {
                assertThat(lines.next()).isTrue();
            }
            assertThat(lines.expansion()).isCloseTo((double) content.length / packed.length, within(0.1));
        }
        try (TextLines lines = lines("t", content)) {
            assertThat(lines.next()).isTrue();
            assertThat(lines.expansion()).isEqualTo(1);
        }
    }

    @Test
    void aCancelIsSeenWhileReading() throws IOException {
        InputStream endless = new EndlessStream(new byte[0], bytes("\n"));
        try (TextLines lines = new TextLines(endless, "t", Long.MAX_VALUE, TestRun.cancelledAfter(3))) {
            assertThatThrownBy(lines::next).isInstanceOf(Cancelled.class);
        }
    }

    @Test
    void excerptsAreShort() {
        assertThat(TextLines.excerpt("ann")).isEqualTo("'ann'");
        assertThat(TextLines.excerpt("x".repeat(41))).isEqualTo("'" + "x".repeat(40) + "...'");
    }
}
