package org.gnomon.host.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URL;
import java.net.URLClassLoader;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.Provenance.ParameterValue;
import org.gnomon.host.CallOptions;
import org.gnomon.host.CallResult;
import org.gnomon.host.MethodDescriptor.ParameterDescriptor;
import org.gnomon.host.MethodSelector;
import org.gnomon.host.internal.PlainMethod.Greeter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which method a call reaches, and what it is told. */
class MethodGatewayTest {

    private static final ParameterDescriptor SAMPLES = new ParameterDescriptor("samples", "", "", "integer", "50", "1", "", List.of());

    private final InstalledMethods installed = new InstalledMethods();
    private final MethodGateway gateway = new MethodGateway(installed);

    private String greeting(String selector) {
        return gateway.<Greeter, String>call(Greeter.class, MethodSelector.parse(selector), CallOptions.seeded(0),
                (greeter, parameters, run) -> greeter.greet("you")).value();
    }

    private void install(String... versions) {
        for (String version : versions) {
            installed.add(PlainMethod.of("hello", version));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"hello | 1.10.0", "hello@1.9.0 | 1.9.0", "hello@[1.0,1.9.5) | 1.9.0", "hello@[1.0,1.9.0) | 1.0.0",
        "hello@(1.0.0,2) | 1.10.0"})
    void reachesTheNewestVersionThatFits(String selector, String version) {
        install("1.9.0", "1.10.0", "1.0.0");
        assertThat(greeting(selector)).isEqualTo("hello " + version + " greets you");
        assertThat(gateway.find(Greeter.class, MethodSelector.parse(selector)).version()).hasToString(version);
    }

    @Test
    void listsByIdAndFallingVersion() {
        install("1.9.0", "1.10.0");
        installed.add(PlainMethod.of("good-day", "1.0.0"));
        assertThat(gateway.methods()).extracting(m -> m.kind() + " " + m.id() + " " + m.version())
                .containsExactly("greeter good-day 1.0.0", "greeter hello 1.10.0", "greeter hello 1.9.0");
    }

    @Test
    void namesWhatIsInstalledAndWhatWasMeantForAnUnknownId() {
        install("1.0.0", "1.1.0");
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> greeting("helo"))
                .withMessage("unknown greeter 'helo'; installed: hello 1.1.0, hello 1.0.0")
                .matches(e -> e.reason() == Reason.NOT_FOUND && e.hint().equals("did you mean 'hello'? try: gnomon methods list"));
    }

    @Test
    void namesTheInstalledVersionsWhenNoneFits() {
        install("1.0.0", "1.1.0");
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> greeting("hello@[2.0,3.0)"))
                .withMessage("no installed version of greeter 'hello' fits 'hello@[2.0.0,3.0.0)'; installed: hello 1.1.0, hello 1.0.0")
                .matches(e -> e.reason() == Reason.NOT_FOUND && e.hint().equals("try: gnomon methods list"));
    }

    @Test
    void saysWhenNothingOfTheKindIsInstalled() {
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> greeting("hello")).withMessage("unknown greeter 'hello'; installed: none");
    }

    @Test
    void tellsTheCallItsParametersAndTheResultWhereTheyCameFrom() {
        installed.add(PlainMethod.of("hello", "1.0.0").with(Map.of("samples", "7"), SAMPLES));
        CallResult<Integer> result = gateway.call(Greeter.class, MethodSelector.parse("hello"), CallOptions.seeded(0),
                (greeter, parameters, run) -> parameters.as(Knobs.class).samples());
        assertThat(result.value()).isEqualTo(7);
        assertThat(result.parameters()).isEqualTo(Map.of("samples", new ParameterValue(7, "configuration")));
        assertThat(result.method().version()).hasToString("1.0.0");
    }

    @Test
    void refusesAnUnknownParameterBeforeTheMethodIsTouched() {
        PlainMethod hello = PlainMethod.of("hello", "1.0.0").with(Map.of(), SAMPLES);
        installed.add(hello);
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> gateway.call(Greeter.class, MethodSelector.parse("hello"),
                CallOptions.seeded(0).withParameters(Map.of("sample", "1")), (greeter, parameters, run) -> ""))
                .withMessage("hello 1.0.0 has no parameter 'sample'; allowed: samples");
        assertThat(hello.uses()).hasValue(0);
    }

    @Test
    void refusesTheFirstOfSeveralUnknownParametersEveryTime() {
        Map<String, String> unknown = new LinkedHashMap<>();
        List.of("zeta", "alpha", "mu", "beta", "omega").forEach(name -> unknown.put(name, "1"));
        install("1.0.0");
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> gateway.call(Greeter.class, MethodSelector.parse("hello"),
                CallOptions.seeded(0).withParameters(unknown), (greeter, parameters, run) -> "")).withMessageContaining("parameter 'zeta'");
    }

    /** The first call of a kept method makes one use more; a delayed component would otherwise be thrown away after each call. */
    @Test
    void keepsAMethodBetweenCallsAndGivesItBackWhenItGoes() {
        PlainMethod hello = PlainMethod.of("hello", "1.0.0");
        InstalledMethod method = installed.add(hello);
        greeting("hello");
        greeting("hello");
        assertThat(hello.uses()).hasValue(1);
        installed.remove(method, Duration.ZERO);
        assertThat(hello.uses()).hasValue(0);
    }

    @Test
    void aSecondMethodOfTheSameIdAndVersionWaitsBehindTheFirst() {
        InstalledMethod first = installed.add(PlainMethod.of("hello", "1.0.0").being((Greeter) whom -> "first"));
        installed.add(PlainMethod.of("hello", "1.0.0").being((Greeter) whom -> "second"));
        assertThat(greeting("hello")).isEqualTo("first");
        installed.remove(first, Duration.ZERO);
        assertThat(greeting("hello")).isEqualTo("second");
    }

    @Test
    void itsThreadsKeepNothingOfTheCallerWhoStartedThem() {
        InheritableThreadLocal<String> session = new InheritableThreadLocal<>();
        session.set("the caller's");
        install("1.0.0");
        boolean inherited = gateway.<Greeter, Boolean>call(Greeter.class, MethodSelector.parse("hello"), CallOptions.seeded(0),
                (greeter, parameters, run) -> session.get() != null).value();
        assertThat(inherited).isFalse();
    }

    @Test
    void aCallSeesTheContextClassLoaderOfItsCaller() throws Exception {
        install("1.0.0");
        Thread current = Thread.currentThread();
        ClassLoader before = current.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[0], before)) {
            current.setContextClassLoader(loader);
            ClassLoader seen = gateway.<Greeter, ClassLoader>call(Greeter.class, MethodSelector.parse("hello"), CallOptions.seeded(0),
                    (greeter, parameters, run) -> Thread.currentThread().getContextClassLoader()).value();
            assertThat(seen).isSameAs(loader);
        } finally {
            current.setContextClassLoader(before);
        }
    }

    @ParameterizedTest
    @CsvSource({"-1", "soon", "''", "1.5", "9999999999"})
    void refusesADrainLimitThatIsNone(String seconds) {
        assertThatIllegalArgumentException().isThrownBy(() -> GatewayComponent.drainLimit(seconds))
                .withMessage("framework property gnomon.drain.seconds is '" + seconds + "'; allowed: whole seconds from 0 to 999999999");
    }

    @Test
    void readsTheDrainLimit() {
        assertThat(GatewayComponent.drainLimit(null)).isEqualTo(Duration.ofSeconds(30));
        assertThat(GatewayComponent.drainLimit(" 5 ")).isEqualTo(Duration.ofSeconds(5));
    }

    @interface Knobs {

        int samples() default 1;
    }
}
