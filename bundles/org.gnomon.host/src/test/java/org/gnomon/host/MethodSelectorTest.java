package org.gnomon.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Version;

class MethodSelectorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "eig-search             | 1.0.0     | true",
        "eig-search             | 7.3.1.v9  | true",
        "eig-search@1.0.2       | 1.0.2     | true",
        "eig-search@1.0.2       | 1.0.3     | false",
        "eig-search@1.0.2       | 1.0.1     | false",
        "eig-search@1.0.2       | 1.0.2.v17 | true",
        "eig-search@1.0.2.v17   | 1.0.2.v17 | true",
        "eig-search@1.0.2.v17   | 1.0.2.v18 | false",
        "eig-search@1           | 1.0.0     | true",
        "eig-search@1           | 1.1.0     | false",
        "eig-search@[1.0,2.0)   | 1.0.0     | true",
        "eig-search@[1.0,2.0)   | 1.9.9.v1  | true",
        "eig-search@[1.0,2.0)   | 2.0.0     | false",
        "eig-search@(1.0,2.0]   | 1.0.0     | false",
        "eig-search@(1.0,2.0]   | 2.0.0     | true",
    })
    void acceptsTheVersionsItNames(String text, String version, boolean accepted) {
        assertThat(MethodSelector.parse(text).accepts("eig-search", Version.parseVersion(version))).isEqualTo(accepted);
    }

    @Test
    void acceptsNoOtherId() {
        assertThat(MethodSelector.parse("eig-search").accepts("eig-search2", Version.valueOf("1.0.0"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"goat", "goat@1.0.2", "goat@1.0.2.v17", "goat@[1.0,2.0)"})
    void readsWhatItWrites(String text) {
        MethodSelector selector = MethodSelector.parse(text);
        assertThat(MethodSelector.parse(selector.toString())).isEqualTo(selector);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "@", "@1.0", "goat@", "goat@ ", "goat@newest", "goat@1.x", "goat@[1.0", "goat@[1.0,2.0", "goat@1.0,2.0",
        "goat@-1", "goat@1.0.0.0.0", "goat@1.0@2.0", "goat@[1.0,2.0)x", "goat@1.0.99999999999", "goat@1.0.2147483647"})
    void refusesMalformedTextAndSaysWhatIsAllowed(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> MethodSelector.parse(text))
                .withMessage("method is '" + text + "'; allowed: an id, an id and a version such as eig-search@1.0.2, "
                        + "or an id and a range such as eig-search@[1.0,2.0)");
    }
}
