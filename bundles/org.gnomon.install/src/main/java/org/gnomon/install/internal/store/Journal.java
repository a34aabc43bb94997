package org.gnomon.install.internal.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gnomon.install.JournalEntry;

/**
 * The lines of a journal: sequence number, time, action, set before, set after, detail, and a checksum over the line and the checksum of the line before it.
 *
 * @param entries the intact ones
 * @param length bytes up to the end of the last line that is to stay; what follows was torn off while it was written
 * @param lastSequence of the last line; 0 for none
 * @param lastChecksum of the last line; empty for none
 * @param damage lines, counted from 1, that are not as they were written
 */
public record Journal(List<JournalEntry> entries, long length, long lastSequence, String lastChecksum, List<Integer> damage) {

    private static final int CHECKSUM_DIGITS = 16;
    private static final String SEPARATOR = "\t";
    private static final int FIELDS = 7;

    public Journal {
        entries = List.copyOf(entries);
        damage = List.copyOf(damage);
    }

    static Journal read(Path file) throws IOException {
        try {
            return parse(Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (NoSuchFileException e) {
            return new Journal(List.of(), 0, 0, "", List.of());
        }
    }

    /** @param text one character for each byte */
    static Journal parse(String text) {
        List<JournalEntry> entries = new ArrayList<>();
        List<Integer> damage = new ArrayList<>();
        String checksum = "";
        int number = 0;
        int length = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', length)) {
            String line = text.substring(length, end);
            Optional<JournalEntry> entry = entry(line, checksum);
            if (entry.isEmpty() && end + 1 == text.length()) {
                break;
            }
            number++;
            entry.ifPresentOrElse(entries::add, counted(damage, number));
            checksum = line.substring(line.lastIndexOf(SEPARATOR) + 1);
            length = end + 1;
        }
        return new Journal(entries, length, number, checksum, damage);
    }

    private static Runnable counted(List<Integer> damage, int number) {
        return () -> damage.add(number);
    }

    private static Optional<JournalEntry> entry(String line, String checksumBefore) {
        String[] fields = new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8).split(SEPARATOR, -1);
        int body = line.lastIndexOf(SEPARATOR);
        if (fields.length != FIELDS || !fields[FIELDS - 1].equals(checksum(checksumBefore, line.substring(0, body).getBytes(StandardCharsets.ISO_8859_1)))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new JournalEntry(Long.parseLong(fields[0]), Instant.parse(fields[1]), fields[2], Integer.parseInt(fields[3]),
                    Integer.parseInt(fields[4]), fields[5]));
        } catch (NumberFormatException | DateTimeException e) {
            // A line with the right checksum that this version does not write: as good as damaged.
            return Optional.empty();
        }
    }

    /** The bytes that tell of {@code action} after this journal. */
    byte[] line(Instant time, String action, int before, int after, String detail) {
        String body = String.join(SEPARATOR, Long.toString(lastSequence + 1), time.toString(), action, Integer.toString(before), Integer.toString(after),
                detail.replaceAll("\\p{Cntrl}+", " "));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return (body + SEPARATOR + checksum(lastChecksum, bytes) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String checksum(String before, byte[] body) {
        byte[] prefix = before.getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = new byte[prefix.length + body.length];
        System.arraycopy(prefix, 0, all, 0, prefix.length);
        System.arraycopy(body, 0, all, prefix.length, body.length);
        return Sha256.of(all).substring(0, CHECKSUM_DIGITS);
    }

    /** The last change of the set in force that was begun. */
    Optional<JournalEntry> lastMove() {
        return entries.stream().filter(e -> e.before() != e.after()).reduce((first, second) -> second);
    }
}
