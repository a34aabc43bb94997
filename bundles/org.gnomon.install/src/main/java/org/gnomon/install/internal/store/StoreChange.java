package org.gnomon.install.internal.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gnomon.install.JournalEntry;
import org.gnomon.install.MethodSet;
import org.gnomon.install.StoredBundle;
import org.gnomon.model.packed.RefusedInput;

/**
 * What the holder of the lock may do. A set comes into force in this order: content, line of the journal, file of the set, pointer; only the last step
 * counts.
 */
public final class StoreChange {

    private static final int KEPT_SETS = 10;

    private final MethodStore store;
    private final StoreFolder folder;
    private final StoreFiles files;
    private final Clock clock;

    StoreChange(MethodStore store, StoreFolder folder, StoreFiles files, Clock clock) {
        this.store = store;
        this.folder = folder;
        this.files = files;
        this.clock = clock;
    }

    /** Tells the journal where the pointer stands, if it says otherwise. */
    void recover() throws IOException {
        Optional<JournalEntry> last = store.journal().lastMove();
        int told = last.map(JournalEntry::after).orElse(0);
        int stands = pointer();
        if (told != stands && last.map(JournalEntry::before).filter(before -> before == stands).isPresent()) {
            append("undone", told, stands, "the process ended before set " + told + " came into force");
        } else if (told != stands) {
            append("found", told, stands, "the file 'current' was changed by another program");
        }
    }

    /** Where a pointer cannot be read it stands nowhere. */
    private int pointer() {
        try {
            return store.currentNumber();
        } catch (RefusedInput e) {
            return 0;
        }
    }

    private void append(String action, int before, int after, String detail) throws IOException {
        Journal journal = store.journal();
        files.append(folder.journal(), journal.length(), journal.line(clock.instant(), action, before, after, detail));
    }

    /** Keeps a jar; it is forgotten again unless a set names it. */
    public void put(byte[] content) {
        Path file = folder.content(Sha256.of(content));
        if (!Files.exists(file)) {
            writing(() -> files.write(file, content));
        }
    }

    /**
     * Makes a set and puts it in force.
     *
     * @param base the set that it is made from
     */
    public MethodSet commit(MethodSet base, List<StoredBundle> bundles, String action, String detail) {
        MethodSet set = new MethodSet(nextNumber(), base.number(), bundles);
        writing(() -> {
            append(action, pointer(), set.number(), detail);
            files.write(folder.set(set.number()), SetJson.write(set));
            point(folder.current(), set.number());
        });
        collect();
        return set;
    }

    private int nextNumber() {
        IntStream told = store.journal().entries().stream().flatMapToInt(e -> IntStream.of(e.before(), e.after()));
        IntStream kept = store.numbers().stream().mapToInt(Integer::intValue);
        return IntStream.concat(told, kept).max().orElse(0) + 1;
    }

    /** Puts an earlier set in force. */
    public void moveTo(int number, String action, String detail) {
        writing(() -> {
            append(action, pointer(), number, detail);
            point(folder.current(), number);
        });
    }

    /** Notes that a set got ready. */
    public void good(int number) {
        writing(() -> point(folder.good(), number));
    }

    private void point(Path file, int number) throws IOException {
        Pointer pointer = new Pointer(number, number == 0 ? "" : Sha256.of(Files.readAllBytes(folder.set(number))));
        files.write(file, pointer.bytes());
    }

    /** Writes a file of what is trusted. */
    public void writeTrust(Path file, byte[] content, String action, String detail) {
        writing(() -> {
            files.write(file, content);
            append(action, pointer(), pointer(), detail);
        });
    }

    public void deleteTrust(Path file, String action, String detail) {
        writing(() -> {
            files.delete(file);
            append(action, pointer(), pointer(), detail);
        });
    }

    /** Tells the journal of something that changed no set. */
    public void note(String action, String detail) {
        writing(() -> append(action, pointer(), pointer(), detail));
    }

    /**
     * Forgets sets beyond the last ten, content that no set names, and what killed processes left half written. What cannot be deleted, or is still named by
     * a set that cannot be read, waits for the next time.
     */
    void collect() {
        try {
            Set<Integer> kept = kept();
            for (int number : store.numbers()) {
                if (!kept.contains(number)) {
                    files.delete(folder.set(number));
                }
            }
            Set<String> named = kept.stream().flatMap(number -> store.set(number).bundles().stream()).map(bundle -> bundle.sha256() + ".jar")
                    .collect(Collectors.toSet());
            deleteFrom(folder.contents(), name -> !named.contains(name));
            for (Path place : List.of(folder.root(), folder.sets(), folder.trust())) {
                deleteFrom(place, name -> name.startsWith(".") && name.endsWith(".tmp"));
            }
        } catch (IOException | RefusedInput e) {
            System.getLogger("org.gnomon.install").log(Level.WARNING, "what is no longer needed in " + folder.root() + " could not be deleted", e);
        }
    }

    private Set<Integer> kept() {
        List<Integer> numbers = store.numbers();
        Set<Integer> kept = new HashSet<>(numbers.subList(Math.max(0, numbers.size() - KEPT_SETS), numbers.size()));
        MethodSet current = store.current();
        kept.addAll(List.of(current.number(), current.previous(), store.goodNumber()));
        kept.retainAll(numbers);
        return kept;
    }

    private void deleteFrom(Path place, Predicate<String> which) throws IOException {
        for (String name : MethodStore.names(place).stream().filter(which).toList()) {
            files.delete(place.resolve(name));
        }
    }

    private interface Writing {
        void write() throws IOException;
    }

    private void writing(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            throw new UncheckedIOException("the methods in " + folder.root() + " cannot be changed: " + e, e);
        }
    }
}
