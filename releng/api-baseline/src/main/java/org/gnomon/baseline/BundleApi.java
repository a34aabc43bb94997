package org.gnomon.baseline;

import aQute.bnd.differ.DiffPluginImpl;
import aQute.bnd.osgi.Jar;
import aQute.bnd.service.diff.Diff;
import aQute.bnd.service.diff.Tree;
import aQute.bnd.service.diff.Type;
import aQute.bnd.version.Version;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a bundle exports: packages with their versions, and in them all that others can compile against. */
final class BundleApi {

    private static final String API = "<api>";
    private static final DiffPluginImpl DIFFER = new DiffPluginImpl();

    private final Tree tree;

    private BundleApi(Tree tree) {
        this.tree = tree;
    }

    /** Empty where it exports nothing. */
    static Optional<BundleApi> of(Path jar) throws Exception {
        try (Jar opened = new Jar(jar.toFile())) {
            return Optional.ofNullable(DIFFER.tree(opened).get(API)).map(BundleApi::new);
        }
    }

    static BundleApi read(Path file) throws Exception {
        return new BundleApi(DIFFER.deserialize(ApiText.parse(Files.readAllLines(file, StandardCharsets.UTF_8))));
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, ApiText.lines(tree.serialize()), StandardCharsets.UTF_8);
    }

    List<String> packages() {
        return Stream.of(tree.getChildren()).filter(element -> element.getType() == Type.PACKAGE).map(Tree::getName).toList();
    }

    Version version(String packageName) {
        return Stream.of(tree.get(packageName).getChildren()).filter(element -> element.getType() == Type.VERSION).map(Tree::getName)
                .map(Version::parseVersion).findFirst().orElse(Version.LOWEST);
    }

    /** What became of a package of {@code older}. */
    Diff since(BundleApi older, String packageName) {
        return tree.get(packageName).diff(older.tree.get(packageName));
    }
}
