package org.gnomon.install.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gnomon.install.ExaminedBundle;
import org.gnomon.install.MethodSet;
import org.gnomon.install.OfferedMethod;
import org.gnomon.install.Problem;
import org.gnomon.install.Problem.Kind;
import org.gnomon.install.StoredBundle;
import org.gnomon.install.Trust;
import org.gnomon.install.internal.jar.BundleJar;
import org.gnomon.install.internal.jar.Suitability;
import org.gnomon.install.internal.running.RunningMethods;
import org.gnomon.install.internal.running.RunningMethods.ProductBundle;
import org.gnomon.install.internal.source.Need;
import org.gnomon.install.internal.trust.TrustPolicy;
import org.gnomon.install.internal.trust.Verdict;

/** Decides which bundles from outside may be part of a set beside the product. */
final class Candidates {

    private final TrustPolicy policy;
    private final RunningMethods running;

    Candidates(TrustPolicy policy, RunningMethods running) {
        this.policy = policy;
        this.running = running;
    }

    /** Either problems, or a bundle for each jar in the same order. */
    record Admitted(List<StoredBundle> bundles, List<Problem> problems) {}

    Admitted admit(String origin, List<BundleJar> jars) {
        List<StoredBundle> bundles = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (BundleJar jar : jars) {
            List<Problem> unsuitable = Suitability.problems(jar);
            problems.addAll(unsuitable);
            switch (policy.judge(jar)) {
                case Verdict.Untrusted(Problem problem) -> problems.add(problem);
                case Verdict.Trusted(Trust trust) when unsuitable.isEmpty() -> {
                    bundles.add(new StoredBundle(jar.symbolicName(), jar.version(), jar.sha256(), origin, trust, jar.methods(), Optional.empty()));
                    clashWithProduct(jar).ifPresent(problems::add);
                }
                case Verdict.Trusted trusted -> { }
            }
        }
        return new Admitted(bundles, problems);
    }

    ExaminedBundle examined(BundleJar jar) {
        Optional<Trust> trust = policy.judge(jar) instanceof Verdict.Trusted(Trust why) ? Optional.of(why) : Optional.empty();
        return new ExaminedBundle(jar.source(), trust, jar.methods(), jar.content());
    }

    private Optional<Problem> clashWithProduct(BundleJar jar) {
        Optional<ProductBundle> own = running.product(jar.symbolicName());
        if (own.isEmpty()) {
            return Optional.empty();
        }
        if (own.get().shared()) {
            return Optional.of(new Problem(Kind.UNSUITABLE, jar.name(), jar.symbolicName() + " is a part of the product that others build on",
                    "update the product"));
        }
        return own.get().version().compareTo(jar.version()) < 0 ? Optional.empty() : Optional.of(new Problem(Kind.UNSUITABLE, jar.name(),
                "the product has it itself, in version " + own.get().version() + "; only a newer one can stand beside that", ""));
    }

    /**
     * A set with these bundles in the place of those of the same name.
     *
     * @param replace whether bundles of the same name and other content may be replaced, and by older ones
     */
    static Admitted join(MethodSet current, List<StoredBundle> added, Replace replace) {
        Map<String, StoredBundle> bundles = new TreeMap<>();
        List<StoredBundle> canaries = current.bundles().stream().filter(bundle -> bundle.canary().isPresent()).toList();
        current.bundles().stream().filter(bundle -> bundle.canary().isEmpty()).forEach(bundle -> bundles.put(bundle.symbolicName(), bundle));
        List<Problem> problems = new ArrayList<>();
        for (StoredBundle bundle : added) {
            Optional<StoredBundle> before = Optional.ofNullable(bundles.put(bundle.symbolicName(), bundle));
            if (before.filter(b -> b.sha256().equals(bundle.sha256())).isEmpty()) {
                Canaries.inTheWay(current, bundle).or(() -> before.flatMap(b -> replace.problem(b, bundle))).ifPresent(problems::add);
            }
        }
        return new Admitted(Stream.concat(bundles.values().stream(), canaries.stream()).toList(), problems);
    }

    /** What may take the place of an installed bundle. */
    enum Replace {
        NOTHING, NEWER, ANYTHING;

        Optional<Problem> older(StoredBundle before, StoredBundle after) {
            return this == ANYTHING || after.version().compareTo(before.version()) >= 0 ? Optional.empty()
                    : Optional.of(new Problem(Kind.UNTRUSTED, after.name(), "it is older than the installed version " + before.version(),
                            "to go back: gnomon methods rollback; to put it in nevertheless: gnomon methods update --allow-downgrade"));
        }

        Optional<Problem> problem(StoredBundle before, StoredBundle after) {
            return older(before, after).or(() -> this == NOTHING
                    ? Optional.of(new Problem(Kind.UNSUITABLE, after.name(), "it is installed in version " + before.version(), "try: gnomon methods update"))
                    : Optional.empty());
        }
    }

    /** Two bundles of other names must not offer the same method: which one answers would depend on their versions. */
    List<Problem> clashes(List<StoredBundle> bundles) {
        Map<OfferedMethod, String> offers = new HashMap<>(running.productMethods());
        return bundles.stream().flatMap(bundle -> bundle.methods().stream().flatMap(method -> clash(offers, bundle, method).stream())).toList();
    }

    private static Optional<Problem> clash(Map<OfferedMethod, String> offers, StoredBundle bundle, OfferedMethod method) {
        String other = offers.putIfAbsent(method, bundle.symbolicName());
        return other == null || other.equals(bundle.symbolicName()) ? Optional.empty()
                : Optional.of(new Problem(Kind.UNSUITABLE, bundle.name(), "it offers " + method + ", which " + other + " offers already",
                        "its author must choose another id"));
    }

    /** What they need and nobody offers. */
    List<Problem> unresolved(List<BundleJar> jars) {
        return running.needs(jars).stream().map(Need::problem).toList();
    }
}
