package org.gnomon.install.internal.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
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
                List.of(new OfferedMethod("org.gnomon.api.explain.Explainer", name)));
    }

    /** What is in force after {@code step} steps: every fifth step is a rollback to what was before the fourth. */
    static List<StoredBundle> after(int step) {
        int settled = step % 5 == 0 && step > 0 ? step - 2 : step;
        return settled == 0 ? List.of() : IntStream.rangeClosed(0, settled % 3).mapToObj(i -> bundle("org.x" + i, settled)).toList();
    }

    /** Makes one step. */
    static void step(MethodStore store, int step) {
        store.change(change -> {
            MethodSet current = store.current();
            if (step % 5 == 0) {
                change.moveTo(current.previous(), "rollback", "step " + step);
                return current;
            }
            IntStream.rangeClosed(0, step % 3).forEach(i -> change.put(content("org.x" + i, step)));
            return change.commit(current, after(step), "update", "step " + step);
        });
    }
}
