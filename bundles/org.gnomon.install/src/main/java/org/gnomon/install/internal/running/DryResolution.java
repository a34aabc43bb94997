package org.gnomon.install.internal.running;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.container.ModuleRevisionBuilder;
import org.eclipse.osgi.container.ModuleRevisionBuilder.GenericInfo;
import org.eclipse.osgi.container.builders.OSGiManifestBuilderFactory;
import org.eclipse.osgi.util.ManifestElement;
import org.gnomon.install.internal.jar.BundleJar;
import org.gnomon.install.internal.source.Need;
import org.gnomon.install.internal.source.Need.MissingPackage;
import org.gnomon.model.packed.RefusedInput;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;
import org.osgi.framework.namespace.ExecutionEnvironmentNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.resource.Capability;
import org.osgi.resource.Namespace;

/**
 * What bundles require, against what the framework and they themselves offer: each requirement by itself, as a resolver matches it. Whether the choices go
 * together only the framework finds out.
 */
final class DryResolution {

    private final List<Offer> offers = new ArrayList<>();

    /** @param provider name and version, for messages */
    private record Offer(String namespace, Map<String, Object> attributes, String provider) {}

    /** @param present the bundles that stay */
    DryResolution(Stream<Bundle> present) {
        present.forEach(bundle -> capabilities(bundle).forEach(capability -> offers.add(new Offer(capability.getNamespace(), capability.getAttributes(),
                bundle.getSymbolicName() + " " + bundle.getVersion()))));
    }

    private static List<? extends Capability> capabilities(Bundle bundle) {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        return wiring != null ? wiring.getCapabilities(null) : revision != null ? revision.getDeclaredCapabilities(null) : List.of();
    }

    /**
     * What nobody offers, in the order of the bundles.
     *
     * @throws RefusedInput when a manifest cannot be read
     */
    List<Need> needs(List<BundleJar> jars) {
        jars.forEach(jar -> builder(jar).getCapabilities().forEach(c -> offers.add(new Offer(c.getNamespace(), c.getAttributes(), jar.name()))));
        return jars.stream().flatMap(this::needs).toList();
    }

    private static ModuleRevisionBuilder builder(BundleJar jar) {
        try {
            return OSGiManifestBuilderFactory.createBuilder(jar.headers());
        } catch (BundleException e) {
            throw new RefusedInput(jar.source(), "manifest", e.getMessage(), e);
        }
    }

    private Stream<Need> needs(BundleJar jar) {
        return builder(jar).getRequirements().stream().filter(DryResolution::counts).filter(requirement -> !isMet(requirement))
                .map(requirement -> need(jar, requirement));
    }

    private static boolean counts(GenericInfo requirement) {
        Map<String, String> directives = requirement.getDirectives();
        return directives.getOrDefault(Namespace.REQUIREMENT_EFFECTIVE_DIRECTIVE, Namespace.EFFECTIVE_RESOLVE).equals(Namespace.EFFECTIVE_RESOLVE)
                && !Namespace.RESOLUTION_OPTIONAL.equals(directives.get(Namespace.REQUIREMENT_RESOLUTION_DIRECTIVE));
    }

    private boolean isMet(GenericInfo requirement) {
        Predicate<Map<String, Object>> filter = filter(requirement);
        return offers.stream().anyMatch(offer -> offer.namespace().equals(requirement.getNamespace()) && filter.test(offer.attributes()));
    }

    private static Predicate<Map<String, Object>> filter(GenericInfo requirement) {
        String filter = requirement.getDirectives().get(Namespace.REQUIREMENT_FILTER_DIRECTIVE);
        try {
            return filter == null ? attributes -> true : FrameworkUtil.createFilter(filter)::matches;
        } catch (InvalidSyntaxException e) {
            return attributes -> false;
        }
    }

    private Need need(BundleJar jar, GenericInfo requirement) {
        String filter = requirement.getDirectives().getOrDefault(Namespace.REQUIREMENT_FILTER_DIRECTIVE, "");
        return switch (requirement.getNamespace()) {
            case PackageNamespace.PACKAGE_NAMESPACE -> missingPackage(jar, filter);
            case ExecutionEnvironmentNamespace.EXECUTION_ENVIRONMENT_NAMESPACE -> new Need(jar.name(), Optional.empty(),
                    "it needs another Java, " + filter + "; this is Java " + Runtime.version().feature());
            default -> new Need(jar.name(), Optional.empty(), "it needs " + requirement.getNamespace() + " " + filter + ", which no bundle offers");
        };
    }

    private Need missingPackage(BundleJar jar, String filter) {
        for (ManifestElement element : imports(jar)) {
            for (String name : element.getValueComponents()) {
                if (filter.contains("(" + PackageNamespace.PACKAGE_NAMESPACE + "=" + name + ")")) {
                    VersionRange range = VersionRange.valueOf(Objects.requireNonNullElse(element.getAttribute(Constants.VERSION_ATTRIBUTE), "0.0.0"));
                    return new Need(jar.name(), Optional.of(new MissingPackage(name, range)), "it needs package " + name + " in " + range + "; "
                            + instead(name));
                }
            }
        }
        return new Need(jar.name(), Optional.empty(), "it needs a package " + filter + ", which no bundle exports");
    }

    private static List<ManifestElement> imports(BundleJar jar) {
        try {
            ManifestElement[] elements = ManifestElement.parseHeader(Constants.IMPORT_PACKAGE, jar.headers().get(Constants.IMPORT_PACKAGE));
            return elements == null ? List.of() : List.of(elements);
        } catch (BundleException e) {
            throw new RefusedInput(jar.source(), Constants.IMPORT_PACKAGE, e.getMessage(), e);
        }
    }

    private String instead(String name) {
        String there = offers.stream().filter(o -> o.namespace().equals(PackageNamespace.PACKAGE_NAMESPACE))
                .filter(o -> name.equals(o.attributes().get(PackageNamespace.PACKAGE_NAMESPACE)))
                .map(o -> o.attributes().getOrDefault(PackageNamespace.CAPABILITY_VERSION_ATTRIBUTE, Version.emptyVersion) + " from " + o.provider())
                .distinct().sorted().collect(Collectors.joining(", "));
        return there.isEmpty() ? "no installed bundle exports it" : "it is there in " + there;
    }
}
