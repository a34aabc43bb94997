package org.gnomon.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedCodeTest {

    private static final Path BUNDLE = Path.of("").toAbsolutePath();
    private static final String NODE = "src-gen/org/gnomon/model/cg/Node.java";
    private static final String ECORE = "src/main/resources/model/gnomon.ecore";

    @TempDir
    private Path copy;

    @Test
    void isNotStale() throws IOException {
        GeneratedFiles files = new GeneratedFiles(BUNDLE);

        assertThat(files.expected()).hasSizeGreaterThan(100).containsKeys(NODE, ECORE, "src/main/resources/model/gnomon.genmodel");
        assertThat(files.differences()).isEmpty();
    }

    @Test
    void isFoundStaleWhenTheModelChanged() throws IOException {
        assertThat(differencesAfterAppending(ECORE)).singleElement().asString().startsWith(ECORE + " differs").endsWith(GeneratedFiles.CURE);
    }

    @Test
    void isFoundStaleWhenEditedByHand() throws IOException {
        assertThat(differencesAfterAppending(NODE)).singleElement().asString().startsWith(NODE + " differs");
    }

    @Test
    void isFoundStaleWhenAFileIsMissing() throws IOException {
        copy();
        Files.delete(copy.resolve(NODE));

        assertThat(new GeneratedFiles(copy).differences()).singleElement().asString().startsWith(NODE + " is missing");
    }

    @Test
    void isFoundStaleWhenAFileWasAdded() throws IOException {
        copy();
        Files.writeString(copy.resolve("src-gen/Extra.java"), "class Extra {}");

        assertThat(new GeneratedFiles(copy).differences()).singleElement().asString().startsWith("src-gen/Extra.java was not generated");
    }

    private Iterable<String> differencesAfterAppending(String file) throws IOException {
        copy();
        Files.writeString(copy.resolve(file), "\n", StandardOpenOption.APPEND);
        return new GeneratedFiles(copy).differences();
    }

    private void copy() throws IOException {
        for (String part : new String[] {"src-gen.sha256", "src-gen", "src/main/resources/model"}) {
            try (Stream<Path> files = Files.walk(BUNDLE.resolve(part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path target = copy.resolve(BUNDLE.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
    }
}
