package org.gnomon.install.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreLocationTest {

    @TempDir
    Path folder;

    private static Path location(Map<String, String> properties, Map<String, String> environment) {
        return new StoreLocation(properties::get, environment).folder();
    }

    private String area(String name) throws Exception {
        return Files.createDirectories(folder.resolve(name)).toUri().toString().replace("%20", " ");
    }

    @Test
    void whatIsNamedGoesFirst() throws Exception {
        Map<String, String> environment = Map.of("GNOMON_METHODS", "/srv/a", "XDG_DATA_HOME", "/data");
        assertThat(location(Map.of("gnomon.methods", "/srv/b", "osgi.install.area", area("product")), environment)).isEqualTo(Path.of("/srv/b"));
        assertThat(location(Map.of("osgi.install.area", area("product")), environment)).isEqualTo(Path.of("/srv/a"));
    }

    @Test
    void besideAProductThatCanBeWritten() throws Exception {
        Map<String, String> environment = Map.of("XDG_DATA_HOME", "/data");
        assertThat(location(Map.of("osgi.install.area", area("my product")), environment)).isEqualTo(folder.resolve("my product").resolve("methods"));
    }

    @Test
    void amongTheUsersDataOtherwise() throws Exception {
        String area = area("product");
        Files.delete(folder.resolve("product"));
        assertThat(location(Map.of("osgi.install.area", area, "user.home", "/home/ada"), Map.of())).isEqualTo(Path.of("/home/ada/.local/share/gnomon/methods"));
        assertThat(location(Map.of("user.home", "/home/ada"), Map.of("XDG_DATA_HOME", "/data", "GNOMON_METHODS", " ")))
                .isEqualTo(Path.of("/data/gnomon/methods"));
    }
}
