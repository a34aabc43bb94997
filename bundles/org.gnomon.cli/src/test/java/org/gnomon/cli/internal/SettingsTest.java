package org.gnomon.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.gnomon.api.BadRequest;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.host.MethodDescriptor.ParameterDescriptor;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class SettingsTest {

    private static final MethodDescriptor EIG = method("eig-search", "maxFraction", "epsilon");
    private static final MethodDescriptor RANDOM = method("random", "maxFraction");

    @Command
    private static final class Holder {
        @Mixin
        private final Settings settings = new Settings();
    }

    private static Settings given(String... values) {
        Holder holder = new Holder();
        new CommandLine(holder).parseArgs(values);
        return holder.settings;
    }

    private static MethodDescriptor method(String id, String... names) {
        List<ParameterDescriptor> parameters = List.of(names).stream()
                .map(name -> new ParameterDescriptor(name, name, "", "double", "0", "", "", List.of())).toList();
        return new MethodDescriptor("explainer", id, new Version("1.0.0"), id, "", "", false, "bundle", parameters);
    }

    @Test
    void withoutAMethodReachEveryMethodThatHasTheParameter() {
        assertThat(given("--set", "maxFraction=0.5", "--set", "epsilon=0.1").of(List.of(EIG, RANDOM)))
                .containsExactly(Map.of("maxFraction", "0.5", "epsilon", "0.1"), Map.of("maxFraction", "0.5"));
    }

    @Test
    void withAMethodReachThatOneOnly() {
        assertThat(given("-s", "random.maxFraction=0.5").of(List.of(EIG, RANDOM))).containsExactly(Map.of(), Map.of("maxFraction", "0.5"));
    }

    @Test
    void thatNoMethodHasAreRefusedWithTheLegalOnes() {
        assertThatThrownBy(() -> given("--set", "fraction=1").of(List.of(EIG, RANDOM))).isInstanceOf(BadRequest.class)
                .hasMessageContaining("'fraction'").hasMessageContaining("eig-search: maxFraction, epsilon").hasMessageContaining("random: maxFraction");
    }
}
