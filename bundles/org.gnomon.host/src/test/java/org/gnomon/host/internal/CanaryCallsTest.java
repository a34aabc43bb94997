package org.gnomon.host.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gnomon.api.BadRequest;
import org.gnomon.host.CallOptions;
import org.gnomon.host.Canary;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.host.MethodHealth.State;
import org.gnomon.host.MethodRoutes.Route;
import org.gnomon.host.MethodSelector;
import org.gnomon.host.internal.PlainMethod.Greeter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which calls reach a version that stands beside the one that serves. */
class CanaryCallsTest {

    private final InstalledMethods installed = new InstalledMethods();
    private final MethodGateway gateway = new MethodGateway(installed);
    private final PlainMethod old = PlainMethod.of("hello", "1.0.0");
    private final PlainMethod canary = PlainMethod.of("hello", "2.0.0");

    private void stands(String share) {
        installed.add(old);
        installed.add(canary.routed(new Route.Beside(Canary.parse(share))));
    }

    private String version(String selector) {
        return gateway.<Greeter, String>call(Greeter.class, MethodSelector.parse(selector), CallOptions.seeded(0),
                (greeter, parameters, run) -> greeter.greet("you")).method().version().toString();
    }

    private List<String> versions(String selector, int calls) {
        return IntStream.range(0, calls).mapToObj(i -> version(selector)).toList();
    }

    @ParameterizedTest
    @CsvSource({"1%, 1", "10%, 10", "33%, 33", "50%, 50", "99%, 99"})
    void aShareIsExactInEveryHundredCalls(String share, long expected) {
        stands(share);
        for (int hundred = 0; hundred < 3; hundred++) {
            assertThat(versions("hello", 100).stream().filter("2.0.0"::equals)).hasSize((int) expected);
        }
    }

    @Test
    void aShareIsSpreadEvenly() {
        stands("25%");
        assertThat(versions("hello", 8)).containsExactly("1.0.0", "1.0.0", "1.0.0", "2.0.0", "1.0.0", "1.0.0", "1.0.0", "2.0.0");
    }

    @Test
    void aShareIsExactWithManyCallersAtATime() throws InterruptedException {
        stands("10%");
        List<Thread> callers = IntStream.range(0, 4).mapToObj(i -> new Thread(() -> versions("hello", 250))).toList();
        callers.forEach(Thread::start);
        for (Thread caller : callers) {
            caller.join();
        }
        Map<String, Long> answered = gateway.health().stream().collect(Collectors.toMap(h -> h.method().version().toString(), h -> h.ended().answered()));
        assertThat(answered).isEqualTo(Map.of("1.0.0", 900L, "2.0.0", 100L));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"hello | 1.0.0", "hello@[1.0,3.0) | 1.0.0", "hello@2.0.0 | 2.0.0", "hello@[2.0,3.0) | 2.0.0", "hello@1.0.0 | 1.0.0"})
    void asksForItIsTheOnlyWayToOneThatMustBeAskedFor(String selector, String expected) {
        stands("asked");
        assertThat(versions(selector, 3)).containsOnly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"hello | 1.0.0", "hello@[1.0,2.5) | 2.0.0", "hello@[1.0,3.5) | 1.0.0", "hello@1.0.0 | 1.0.0", "hello@2.0.0 | 2.0.0"})
    void aRangeTakesCallsThatAskForVersionsInIt(String selector, String expected) {
        stands("[1.0,3.0)");
        assertThat(versions(selector, 3)).containsOnly(expected);
    }

    @Test
    void answersAllWhenNothingElseFits() {
        installed.add(canary.routed(new Route.Beside(Canary.parse("asked"))));
        assertThat(versions("hello", 3)).containsOnly("2.0.0");
    }

    @Test
    void isNotWhatTheGatewayFinds() {
        stands("99%");
        assertThat(gateway.find(Greeter.class, MethodSelector.parse("hello")).version()).hasToString("1.0.0");
    }

    @Test
    void takesOverWhenItIsPromoted() {
        stands("1%");
        canary.routed(new Route.Serving());
        assertThat(versions("hello", 3)).containsOnly("2.0.0");
    }

    @Test
    void standsBesideTheOtherInTheHealth() {
        stands("10%");
        versions("hello", 10);
        assertThat(gateway.health()).extracting(h -> h.state() + h.canary() + h.ended().answered())
                .containsExactly(State.CANARY + "10%1", State.SERVING + "9");
    }

    @Test
    void aMethodOnTrialIsNotThere() {
        installed.add(canary.routed(new Route.OnTrial()));
        assertThat(gateway.methods()).isEmpty();
        assertThat(gateway.health()).isEmpty();
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> version("hello@2.0.0")).withMessageEndingWith("installed: none");
        installed.add(old);
        assertThat(new ArrayList<>(gateway.methods())).extracting(MethodDescriptor::version).extracting(Object::toString).containsExactly("1.0.0");
        assertThat(version("hello")).isEqualTo("1.0.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10%", "asked", "[2.0.0,3.0.0)"})
    void isReadAsItIsWritten(String text) {
        assertThat(Canary.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0%", "100%", "10", "ask", "", "[2.0", "-1%", "1.5%"})
    void refusesWhatIsNone(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Canary.parse(text));
    }
}
