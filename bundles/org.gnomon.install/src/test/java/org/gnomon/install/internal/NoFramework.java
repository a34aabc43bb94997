package org.gnomon.install.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gnomon.install.MethodSet;
import org.gnomon.install.OfferedMethod;
import org.gnomon.install.StoredBundle;
import org.gnomon.install.internal.jar.BundleJar;
import org.gnomon.install.internal.running.Reconciliation;
import org.gnomon.install.internal.running.RunningMethods;
import org.gnomon.install.internal.source.Need;
import org.osgi.framework.Version;

/** Stands for a framework in which everything works, unless a test says otherwise. */
final class NoFramework implements RunningMethods {

    final Map<String, ProductBundle> product = new HashMap<>(Map.of("org.gnomon.host", new ProductBundle(new Version(1, 0, 0), true),
            "org.gnomon.explain.saliency", new ProductBundle(new Version(1, 0, 0), false)));
    final Map<OfferedMethod, String> offered = new HashMap<>(Map.of(new OfferedMethod("java.util.concurrent.Callable", "saliency"),
            "org.gnomon.explain.saliency"));
    Function<MethodSet, Reconciliation> answer = set -> new Reconciliation.Reached(List.of());
    MethodSet loaded = MethodSet.EMPTY;

    @Override
    public List<Need> needs(List<BundleJar> bundles) {
        return List.of();
    }

    @Override
    public Optional<ProductBundle> product(String symbolicName) {
        return Optional.ofNullable(product.get(symbolicName));
    }

    @Override
    public Map<OfferedMethod, String> productMethods() {
        return offered;
    }

    @Override
    public Reconciliation bringTo(MethodSet target, Function<StoredBundle, byte[]> contents, boolean proven) {
        target.bundles().forEach(contents::apply);
        Reconciliation answered = answer.apply(target);
        if (answered instanceof Reconciliation.Reached) {
            loaded = target;
        }
        return answered;
    }
}
