package org.gnomon.install.internal.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gnomon.host.Canary;
import org.gnomon.install.MethodSet;
import org.gnomon.install.OfferedMethod;
import org.gnomon.install.StoredBundle;
import org.gnomon.install.Trust;
import org.osgi.framework.Version;

/** A history of installs, updates, removals and rollbacks that is the same in every process: what the set holds after each step is known. */
final class Sets {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

    private Sets() {}

    static MethodStore store(Path folder, StoreFiles files) {
        return new MethodStore(new StoreFolder(folder), files, CLOCK);
    }

    /** Content of a bundle, as far as a store is concerned. */
    static byte[] content(String name, int version) {
        return (name + " in version " + version + " ").repeat(50).getBytes(StandardCharsets.UTF_8);
    }

    static StoredBundle bundle(String name, int version) {
        return new StoredBundle(name, new Version(1, version, 0), Sha256.of(content(name, version)), "test", new Trust.Pinned("by the test"),
                List.of(new OfferedMethod("org.gnomon.api.explain.Explainer", name)), Optional.empty());
    }

    /**
     * What is in force after {@code step} steps: every fifth step is a rollback to what was before the fourth, and every fourth step a canary beside what the
     * third put in.
     */
    static List<StoredBundle> after(int step) {
        int settled = step % 5 == 0 && step > 0 ? step - 2 : step;
        return settled % 4 == 0 ? withCanary(settled) : serving(settled);
    }

    private static List<StoredBundle> serving(int step) {
        return IntStream.rangeClosed(0, step % 3).mapToObj(i -> bundle("org.x" + i, step)).toList();
    }

    private static List<StoredBundle> withCanary(int step) {
        StoredBundle canary = bundle("org.x0", step).as(Optional.of(new Canary.Share(10)));
        return step == 0 ? List.of() : Stream.concat(Stream.of(serving(step - 1).getFirst(), canary), serving(step - 1).stream().skip(1)).toList();
    }

    /** Makes one step. */
    static void step(MethodStore store, int step) {
        store.change(change -> {
            MethodSet current = store.current();
            if (step % 5 == 0) {
                change.moveTo(current.previous(), "rollback", "step " + step);
                return current;
            }
            after(step).forEach(bundle -> change.put(content(bundle.symbolicName(), bundle.version().getMinor())));
            return change.commit(current, after(step), "update", "step " + step);
        });
    }
}
