package org.gnomon.install.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.gnomon.install.JournalEntry;
import org.junit.jupiter.api.Test;

class JournalTest {

    private static final Instant TIME = Instant.parse("2026-01-02T03:04:05Z");

    private static String lines(int count) {
        String text = "";
        for (int i = 1; i <= count; i++) {
            Journal journal = Journal.parse(text);
            text += new String(journal.line(TIME, "install", i - 1, i, "Schlüssel\t" + i + "\nx"), StandardCharsets.ISO_8859_1);
        }
        return text;
    }

    @Test
    void linesComeBackAsTheyWereTold() {
        Journal journal = Journal.parse(lines(3));
        assertThat(journal.entries()).hasSize(3).last().isEqualTo(new JournalEntry(3, TIME, "install", 2, 3, "Schlüssel 3 x"));
        assertThat(journal.damage()).isEmpty();
        assertThat(journal.length()).isEqualTo(lines(3).length());
    }

    @Test
    void aJournalCutAnywhereHasTheLinesThatAreWholeAndGoesOnAfterThem() {
        String text = lines(3);
        for (int cut = 0; cut < text.length(); cut++) {
            Journal journal = Journal.parse(text.substring(0, cut));
            assertThat(journal.damage()).isEmpty();
            assertThat(text.substring(0, cut)).startsWith(text.substring(0, (int) journal.length()));
            String on = text.substring(0, (int) journal.length())
                    + new String(journal.line(TIME, "remove", 1, 2, ""), StandardCharsets.ISO_8859_1);
            assertThat(Journal.parse(on).entries()).hasSize(journal.entries().size() + 1).last()
                    .returns(journal.lastSequence() + 1, JournalEntry::sequence);
        }
    }

    @Test
    void everyByteThatIsChangedBeforeTheLastLineIsFoundAndTheLastLineIsTornOff() {
        String text = lines(3);
        int last = text.lastIndexOf('\n', text.length() - 2) + 1;
        for (int at = 0; at < text.length(); at++) {
            StringBuilder changed = new StringBuilder(text);
            changed.setCharAt(at, (char) (text.charAt(at) ^ 1));
            Journal journal = Journal.parse(changed.toString());
            if (at < last - 1) {
                assertThat(journal.damage()).as("byte %d", at).isNotEmpty();
            } else {
                assertThat(journal.entries()).as("byte %d", at).hasSizeLessThan(3);
            }
        }
    }

    @Test
    void aLineThatWasTakenOutIsMissed() {
        String text = lines(3);
        String without = text.substring(0, text.indexOf('\n') + 1) + text.substring(text.lastIndexOf('\n', text.length() - 2) + 1);
        Journal journal = Journal.parse(without + new String(Journal.parse(text).line(TIME, "pin", 3, 3, ""), StandardCharsets.ISO_8859_1));
        assertThat(journal.damage()).containsExactly(2);
    }
}
