package org.gnomon.install.internal.jar;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.osgi.util.ManifestElement;
import org.gnomon.install.Problem;
import org.gnomon.model.packed.RefusedInput;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.VersionRange;

/**
 * What the manifest of a method promises beyond what must be so that it can be installed: it can be swapped by itself, and a later API does not break it
 * unseen.
 */
public final class MethodManners {

    private MethodManners() {}

    /** What the bundles break; libraries that come with methods may export. */
    public static List<Problem> problems(List<BundleJar> jars) {
        if (jars.stream().allMatch(jar -> jar.methods().isEmpty())) {
            return List.of(problem(jars.getFirst(), "it offers no method: no component description in it has the property method.id",
                    "build it as the archetypes do, with @MethodInfo at a component"));
        }
        return jars.stream().flatMap(jar -> Stream.concat(exports(jar), unboundedImports(jar))).toList();
    }

    private static Stream<Problem> exports(BundleJar jar) {
        return jar.methods().isEmpty() ? Stream.empty() : elements(jar, Constants.EXPORT_PACKAGE).flatMap(element -> Stream.of(element.getValueComponents()))
                .map(name -> problem(jar, "it exports " + name + "; a method exports nothing", "leave out Export-Package"));
    }

    private static Stream<Problem> unboundedImports(BundleJar jar) {
        return elements(jar, Constants.IMPORT_PACKAGE).filter(element -> !isBounded(jar, element)).flatMap(element -> Stream.of(element.getValueComponents()))
                .filter(name -> !isOfTheJdk(name)).map(name -> problem(jar, "it imports " + name
                        + " in any version; allowed: a range with an upper end, such as [1.0,2)", "bnd makes the ranges from what a bundle compiles against"));
    }

    private static boolean isBounded(BundleJar jar, ManifestElement element) {
        String version = Objects.requireNonNullElse(element.getAttribute(Constants.VERSION_ATTRIBUTE), "0");
        try {
            return VersionRange.valueOf(version).getRight() != null;
        } catch (IllegalArgumentException e) {
            throw new RefusedInput(jar.source(), Constants.IMPORT_PACKAGE, "'" + version + "' is no range of versions", e);
        }
    }

    /** Its packages have no versions. */
    private static boolean isOfTheJdk(String name) {
        return name.startsWith("jdk.") || ModuleLayer.boot().modules().stream().anyMatch(module -> module.isNamed() && module.getPackages().contains(name));
    }

    private static Stream<ManifestElement> elements(BundleJar jar, String header) {
        try {
            ManifestElement[] elements = ManifestElement.parseHeader(header, jar.headers().get(header));
            return elements == null ? Stream.empty() : Stream.of(elements);
        } catch (BundleException e) {
            throw new RefusedInput(jar.source(), header, e.getMessage(), e);
        }
    }

    private static Problem problem(BundleJar jar, String reason, String hint) {
        return new Problem(Problem.Kind.CONTRACT, jar.source(), reason, hint);
    }
}
