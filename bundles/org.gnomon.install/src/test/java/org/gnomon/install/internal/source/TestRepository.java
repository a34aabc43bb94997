package org.gnomon.install.internal.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gnomon.install.Jars;
import org.gnomon.install.TestBundle;
import org.gnomon.install.internal.store.Sha256;

/** A p2 repository as Tycho publishes it: with properties, artifacts, filters and touchpoints around what is read. */
public final class TestRepository {

    private final Path folder;
    private final List<String> units = new ArrayList<>();
    private final List<String> artifacts = new ArrayList<>();

    public TestRepository(Path folder) {
        this.folder = folder;
    }

    /** @param packages what it exports, with versions: {@code org.library 1.0.0} */
    public TestRepository bundle(String id, String version, byte[] jar, String... packages) {
        String exports = Stream.of(packages).map(p -> "<provided namespace='java.package' name='%s' version='%s'/>".formatted((Object[]) p.split(" ")))
                .collect(Collectors.joining());
        units.add("""
                <unit id='%1$s' version='%2$s' singleton='false' generation='2'>
                  <update id='%1$s' range='[0.0.0,%2$s)' severity='0'/>
                  <properties size='1'><property name='org.eclipse.equinox.p2.name' value='%1$s'/></properties>
                  <provides size='3'>
                    <provided namespace='org.eclipse.equinox.p2.iu' name='%1$s' version='%2$s'/>
                    <provided namespace='osgi.bundle' name='%1$s' version='%2$s'/>%3$s
                  </provides>
                  <requires size='2'>
                    <required namespace='org.eclipse.equinox.p2.iu' name='%1$s.source' range='[%2$s,%2$s]' optional='true'>
                      <filter>(org.eclipse.update.install.sources=true)</filter>
                    </required>
                    <requiredProperties namespace='osgi.ee' match='(osgi.ee=JavaSE)'><description>x</description></requiredProperties>
                  </requires>
                  <artifacts size='1'><artifact classifier='osgi.bundle' id='%1$s' version='%2$s'/></artifacts>
                  <touchpoint id='org.eclipse.equinox.p2.osgi' version='1.0.0'/>
                </unit>""".formatted(id, version, exports));
        artifacts.add("""
                <artifact classifier='osgi.bundle' id='%s' version='%s'>
                  <properties size='1'><property name='download.checksum.sha-256' value='%s'/></properties>
                </artifact>""".formatted(id, version, Sha256.of(jar)));
        TestBundle.write(folder.resolve("plugins/" + id + "_" + version + ".jar"), jar);
        return this;
    }

    /** @param requires units and exact versions: {@code org.probe 1.0.0} */
    public TestRepository feature(String id, String version, String... requires) {
        String required = Stream.of(requires).map(r -> "<required namespace='org.eclipse.equinox.p2.iu' name='%1$s' range='[%2$s,%2$s]'/>"
                .formatted((Object[]) r.split(" "))).collect(Collectors.joining());
        units.add("""
                <unit id='%1$s.feature.group' version='%2$s' singleton='false'>
                  <provides size='1'><provided namespace='org.eclipse.equinox.p2.iu' name='%1$s.feature.group' version='%2$s'/></provides>
                  <requires size='2'>%3$s
                    <required namespace='org.eclipse.equinox.p2.iu' name='%1$s.feature.jar' range='[%2$s,%2$s]'>
                      <filter>(org.eclipse.update.install.features=true)</filter>
                    </required>
                  </requires>
                  <filter>(osgi.os=linux)</filter>
                </unit>""".formatted(id, version, required));
        return this;
    }

    public Path write() {
        jar("content", "<?metadataRepository version='1.2.0'?><repository name='test' type='x' version='1'><units size='%d'>%s</units></repository>"
                .formatted(units.size(), String.join("", units)));
        jar("artifacts", "<?artifactRepository version='1.1.0'?><repository name='test' type='x' version='1'><artifacts size='%d'>%s</artifacts></repository>"
                .formatted(artifacts.size(), String.join("", artifacts)));
        return folder;
    }

    private void jar(String name, String xml) {
        byte[] document = ("<?xml version='1.0' encoding='UTF-8'?>\n" + xml).getBytes(StandardCharsets.UTF_8);
        TestBundle.write(folder.resolve(name + ".jar"), Jars.zip(Map.of(name + ".xml", document)));
    }

    /** Damages the jar of a bundle. */
    public void damage(String id, String version) {
        try {
            Files.writeString(folder.resolve("plugins/" + id + "_" + version + ".jar"), "damaged");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
