package org.gnomon.server.internal;

import java.util.List;
import java.util.Map;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.MethodFailed;
import org.gnomon.api.explain.Explainer;
import org.gnomon.host.Call;
import org.gnomon.host.CallOptions;
import org.gnomon.host.CallResult;
import org.gnomon.host.Gateway;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.host.MethodDescriptor.ParameterDescriptor;
import org.gnomon.host.MethodHealth;
import org.gnomon.host.MethodHealth.Ended;
import org.gnomon.host.MethodSelector;
import org.gnomon.tck.TestParameters;
import org.gnomon.tck.TestRun;
import org.osgi.framework.Version;

/** One explainer, called on the calling thread. */
final class StubGateway implements Gateway {

    private static final List<ParameterDescriptor> PARAMETERS = List.of(
            new ParameterDescriptor("samples", "Samples", "how many", "integer", "50", "1", "1000", List.of()),
            new ParameterDescriptor("share", "Share", "how much", "double", "0.5", "", "", List.of()),
            new ParameterDescriptor("signed", "Signed", "keep the sign", "boolean", "true", "", "", List.of()),
            new ParameterDescriptor("rule", "Rule", "which", "string", "plain", "", "", List.of("plain", "gamma")));

    private final Explainer explainer;
    private String version = "1.0.0";

    StubGateway(Explainer explainer) {
        this.explainer = explainer;
    }

    void swapTo(String next) {
        version = next;
    }

    private MethodDescriptor method() {
        return new MethodDescriptor("explainer", "stub", new Version(version), "Stub", "Explains nothing", "", false, "org.example.stub", PARAMETERS);
    }

    @Override
    public List<MethodDescriptor> methods() {
        return List.of(method());
    }

    @Override
    public List<MethodHealth> health() {
        return List.of(new MethodHealth(method(), MethodHealth.State.SERVING, "", new Ended(7, 1, 0, 0, 0, 0), 2, 0, 0, java.util.Optional.empty()));
    }

    @Override
    public MethodDescriptor find(Class<?> kind, MethodSelector selector) {
        if (!selector.id().equals("stub")) {
            throw new BadRequest(Reason.NOT_FOUND, "unknown explainer '" + selector.id() + "'; installed: stub", "");
        }
        return method();
    }

    @Override
    public <S, R> CallResult<R> call(Class<S> kind, MethodSelector selector, CallOptions options, Call<? super S, ? extends R> call) {
        MethodDescriptor found = find(kind, selector);
        try {
            R value = call.apply(kind.cast(explainer), TestParameters.defaults(), TestRun.seeded(options.seed()));
            return new CallResult<>(value, found, Map.of(), 1);
        } catch (BadRequest e) {
            throw e;
        } catch (Exception e) {
            throw new MethodFailed("stub " + version, String.valueOf(e.getMessage()), e);
        }
    }
}
