package org.gnomon.install.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.install.ChangeOptions;
import org.gnomon.install.Examination;
import org.gnomon.install.JournalEntry;
import org.gnomon.install.MethodInstaller;
import org.gnomon.install.MethodSet;
import org.gnomon.install.OfferedMethod;
import org.gnomon.install.Outcome;
import org.gnomon.install.Pin;
import org.gnomon.install.Problem;
import org.gnomon.install.Source;
import org.gnomon.install.Status;
import org.gnomon.install.StoredBundle;
import org.gnomon.install.internal.Candidates.Admitted;
import org.gnomon.install.internal.Candidates.Replace;
import org.gnomon.install.internal.jar.BundleJar;
import org.gnomon.install.internal.jar.MethodManners;
import org.gnomon.install.internal.running.RunningMethods;
import org.gnomon.install.internal.source.Need;
import org.gnomon.install.internal.source.Sources;
import org.gnomon.install.internal.source.Sources.Fetched;
import org.gnomon.install.internal.source.Surroundings;
import org.gnomon.install.internal.store.MethodStore;
import org.gnomon.install.internal.trust.TrustFolder;
import org.gnomon.install.internal.trust.TrustPolicy;
import org.gnomon.model.packed.RefusedInput;
import org.osgi.framework.VersionRange;

/** Checks what is asked for, plans the set that it would make, and leaves its trial and its coming into force to {@link SetChange}. */
final class Installer implements MethodInstaller {

    private final MethodStore store;
    private final RunningMethods running;
    private final Serving serving;
    private final SetChange change;
    private final Pins pins;
    private final Clock clock;
    private final long startSeconds;

    /** @param startSeconds how long {@link #awaitStart()} waits at most */
    Installer(MethodStore store, RunningMethods running, Serving serving, StartMarks marks, Clock clock, long startSeconds) {
        this.store = store;
        this.running = running;
        this.serving = serving;
        this.change = new SetChange(store, running, serving, marks);
        this.pins = new Pins(store);
        this.clock = clock;
        this.startSeconds = startSeconds;
    }

    private Candidates candidates() {
        return new Candidates(new TrustPolicy(TrustFolder.read(store.folder()), clock.instant()), running);
    }

    @Override
    public Outcome install(Source source, ChangeOptions options) {
        return put("install", source, options, Replace.NOTHING);
    }

    @Override
    public Outcome update(Source source, ChangeOptions options) {
        return put("update", source, options, options.allowDowngrade() ? Replace.ANYTHING : Replace.NEWER);
    }

    @Override
    public Outcome update(String name, ChangeOptions options) {
        StoredBundle bundle = installed(name);
        StoredBundle asked = options.canary().isPresent() ? store.current().canary(bundle.symbolicName()).orElse(bundle) : bundle;
        return update(Sources.of(asked.origin()), options);
    }

    private StoredBundle installed(String name) {
        MethodSet current = store.current();
        return current.find(name).orElseThrow(() -> new BadRequest(Reason.NOT_FOUND, "'" + name + "' is not installed beside the product; installed: "
                + (current.bundles().isEmpty() ? "nothing" : current.bundles().stream().map(Installer::described).collect(Collectors.joining(", "))),
                "try: gnomon methods list"));
    }

    static String described(StoredBundle bundle) {
        return bundle.methods().stream().map(OfferedMethod::toString).collect(Collectors.joining(", ", bundle.name() + " (", ")"));
    }

    private Outcome put(String action, Source source, ChangeOptions options, Replace replace) {
        Candidates candidates = candidates();
        Fetched fetched;
        try {
            fetched = Sources.fetch(source, surroundings());
        } catch (RefusedInput e) {
            return new Outcome.NotDone(store.current(), List.of(unsuitable(e)));
        }
        Admitted admitted = candidates.admit(fetched.origin(), fetched.bundles());
        if (!admitted.problems().isEmpty()) {
            return new Outcome.NotDone(store.current(), admitted.problems());
        }
        return change.run(action, options, fetched.bundles(), current -> {
            Admitted joined = options.canary().map(canary -> new Canaries(current, running).beside(admitted.bundles(), canary, replace))
                    .orElseGet(() -> Candidates.join(current, admitted.bundles(), replace));
            return new SetChange.Plan(joined.bundles(), joined.problems().isEmpty() ? fits(candidates, joined.bundles(), fetched.bundles())
                    : joined.problems());
        });
    }

    private static Problem unsuitable(RefusedInput e) {
        return new Problem(Problem.Kind.UNSUITABLE, e.source(), e.getMessage().substring(e.source().length() + 2), "ask its author");
    }

    private Surroundings surroundings() {
        return new Surroundings() {
            @Override
            public boolean has(String symbolicName, VersionRange versions) {
                return running.product(symbolicName).filter(own -> versions.includes(own.version())).isPresent();
            }

            @Override
            public List<Need> needs(List<BundleJar> bundles) {
                return running.needs(bundles);
            }
        };
    }

    /** Whether the bundles of a set go together. */
    private List<Problem> fits(Candidates candidates, List<StoredBundle> bundles, List<BundleJar> fetched) {
        Map<String, BundleJar> byDigest = fetched.stream().collect(Collectors.toMap(BundleJar::sha256, jar -> jar, (one, same) -> one));
        List<StoredBundle> oldestFirst = bundles.stream().sorted(Comparator.comparing(bundle -> byDigest.containsKey(bundle.sha256()))).toList();
        List<BundleJar> jars = oldestFirst.stream().map(bundle -> byDigest.containsKey(bundle.sha256()) ? byDigest.get(bundle.sha256())
                : BundleJar.read(bundle.name(), store.content(bundle))).toList();
        return Stream.concat(candidates.clashes(oldestFirst).stream(), candidates.unresolved(jars).stream()).toList();
    }

    @Override
    public Outcome remove(String name, ChangeOptions options) {
        String symbolicName = installed(name).symbolicName();
        return replan("remove", options, current -> current.bundles().stream().filter(bundle -> !bundle.symbolicName().equals(symbolicName)).toList());
    }

    @Override
    public Outcome promote(String name, ChangeOptions options) {
        return replan("promote", options, current -> new Canaries(current, running).promoted(name));
    }

    @Override
    public Outcome abort(String name, ChangeOptions options) {
        return replan("abort", options, current -> new Canaries(current, running).aborted(name));
    }

    /** Makes a set of what is in the store. */
    private Outcome replan(String action, ChangeOptions options, Function<MethodSet, List<StoredBundle>> rest) {
        return change.run(action, options, List.of(), current -> {
            List<StoredBundle> bundles = rest.apply(current);
            return new SetChange.Plan(bundles, fits(candidates(), bundles, List.of()));
        });
    }

    @Override
    public Outcome rollback(OptionalInt number, ChangeOptions options) {
        return change.back(number, options, target -> fits(candidates(), target.bundles(), List.of()));
    }

    @Override
    public List<Problem> verify() {
        List<Problem> problems = new ArrayList<>(store.verify());
        if (problems.isEmpty()) {
            List<BundleJar> jars = store.current().bundles().stream().map(bundle -> BundleJar.read(bundle.name(), store.content(bundle))).toList();
            problems.addAll(candidates().admit("", jars).problems());
        }
        return problems;
    }

    @Override
    public Examination examine(Source source) {
        Candidates candidates = candidates();
        try {
            List<BundleJar> jars = Sources.fetch(source, surroundings()).bundles();
            return new Examination(jars.stream().map(candidates::examined).toList(),
                    Stream.concat(obstacles(candidates, jars).stream(), MethodManners.problems(jars).stream()).toList());
        } catch (RefusedInput e) {
            return new Examination(List.of(), List.of(unsuitable(e)));
        }
    }

    private List<Problem> obstacles(Candidates candidates, List<BundleJar> jars) {
        Admitted admitted = candidates.admit("", jars);
        if (admitted.problems().isEmpty()) {
            return fits(candidates, admitted.bundles(), jars);
        }
        boolean suitable = admitted.problems().stream().noneMatch(problem -> problem.kind() == Problem.Kind.UNSUITABLE);
        return Stream.concat(admitted.problems().stream(), suitable ? candidates.unresolved(jars).stream() : Stream.empty()).toList();
    }

    @Override
    public List<Pin> pins() {
        return pins.all();
    }

    @Override
    public Pin pinDigest(String sha256, String note, ChangeOptions options) {
        return pins.digest(sha256, note, options.dryRun());
    }

    @Override
    public Pin pinFile(Path file, String note, ChangeOptions options) {
        return pins.file(file, note, options.dryRun());
    }

    @Override
    public List<Pin> pinCertificates(Path file, ChangeOptions options) {
        return pins.certificates(file, options.dryRun());
    }

    @Override
    public Pin unpin(String sha256, ChangeOptions options) {
        return pins.remove(sha256, options.dryRun());
    }

    @Override
    public List<MethodSet> sets() {
        List<MethodSet> sets = new ArrayList<>();
        for (int number : store.numbers()) {
            try {
                sets.add(store.set(number));
            } catch (RefusedInput e) {
                // verify() tells of it.
                continue;
            }
        }
        return sets;
    }

    @Override
    public List<JournalEntry> journal() {
        return store.journal().entries();
    }

    @Override
    public Status status() {
        Serving.State state = serving.state();
        return new Status(store.folder().root(), state.phase(), state.seen(), state.served(), state.problems());
    }

    @Override
    public Status awaitStart() throws InterruptedException {
        serving.awaitStart(startSeconds);
        return status();
    }
}
