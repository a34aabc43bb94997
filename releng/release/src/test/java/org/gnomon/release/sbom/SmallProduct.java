package org.gnomon.release.sbom;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A product of one bundle of ours, one from a Maven repository and a native library; with the repositories that they come from. */
record SmallProduct(Path root) {

    static final Coordinates NATIVE = new Coordinates("org.torch", "native", "3.0", "linux");

    static SmallProduct in(Path root) throws IOException {
        SmallProduct small = new SmallProduct(root);
        write(small.bundle("org.gnomon.one_1.0.0.jar"), "META-INF/MANIFEST.MF", """
                Manifest-Version: 1.0
                Bundle-SymbolicName: org.gnomon.one;singleton:=true
                Bundle-Version: 1.0.0
                Bundle-Vendor: Gnomon
                Bundle-License: EPL-2.0

                """);
        write(small.bundle("org.lib_2.1.0.jar"), "META-INF/MANIFEST.MF", """
                Manifest-Version: 1.0
                Bundle-SymbolicName: org.lib
                Bundle-Version: 2.1.0

                """);
        write(root.resolve("p2/artifacts.jar"), "artifacts.xml", """
                <repository><artifacts>
                <artifact classifier='osgi.bundle' id='org.lib' version='2.1.0'><properties>
                  <property name='maven-groupId' value='org.libs'/><property name='maven-artifactId' value='lib'/>
                  <property name='maven-version' value='2.1'/><property name='maven-type' value='jar'/>
                </properties></artifact>
                <artifact classifier='osgi.bundle' id='org.gnomon.one' version='1.0.0'><properties>
                  <property name='maven-groupId' value='org.gnomon'/><property name='maven-artifactId' value='org.gnomon.one'/>
                  <property name='maven-version' value='1.0.0-SNAPSHOT'/><property name='maven-type' value='eclipse-plugin'/>
                </properties></artifact></artifacts></repository>
                """);
        small.pom("org/libs/lib/2.1/lib-2.1.pom", "<parent><groupId>org.libs</groupId><artifactId>all</artifactId><version>7</version></parent>");
        small.pom("org/libs/all/7/all-7.pom", licence("The Apache Software License, Version 2.0"));
        small.pom("org/torch/native/3.0/native-3.0.pom", licence("BSD-3-Clause"));
        write(root.resolve("maven/org/torch/native/3.0/native-3.0-linux.jar"), "lib/linux/libtorch.so", "torch");
        text(small.folder().resolve("engine/pytorch/libtorch.so"), "torch");
        return small;
    }

    static String licence(String name) {
        return "<licenses><license><name>" + name + "</name></license></licenses>";
    }

    Path folder() {
        return root.resolve("product");
    }

    Path bundle(String name) {
        return folder().resolve("plugins").resolve(name);
    }

    Path maven() {
        return root.resolve("maven");
    }

    void pom(String path, String content) throws IOException {
        text(maven().resolve(path), "<project>" + content + "</project>");
    }

    /** Its bill of materials in a file. */
    Path bom() throws IOException {
        return text(root.resolve("bom.json"), json());
    }

    String json() throws IOException {
        Parts parts = new Parts(folder(), maven(), new PomLicences(maven()), Origins.read(root.resolve("p2")));
        return new ProductBom(parts, "1.0.0").json(List.of(NATIVE), Instant.EPOCH);
    }

    static Path text(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static void write(Path jar, String entry, String content) throws IOException {
        Files.createDirectories(jar.getParent());
        try (OutputStream out = Files.newOutputStream(jar); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }
}
