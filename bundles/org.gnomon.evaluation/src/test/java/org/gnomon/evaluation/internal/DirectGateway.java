package org.gnomon.evaluation.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gnomon.api.BadRequest;
import org.gnomon.api.MethodFailed;
import org.gnomon.api.Provenance.ParameterValue;
import org.gnomon.host.Call;
import org.gnomon.host.CallOptions;
import org.gnomon.host.CallResult;
import org.gnomon.host.Gateway;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.host.MethodDescriptor.ParameterDescriptor;
import org.gnomon.host.MethodHealth;
import org.gnomon.host.MethodSelector;
import org.gnomon.tck.TestParameters;
import org.gnomon.tck.TestRun;
import org.osgi.framework.Version;

/** Calls the given methods on the calling thread, without a framework. */
record DirectGateway(Map<String, Object> byId) implements Gateway {

    @Override
    public List<MethodDescriptor> methods() {
        return byId.keySet().stream().map(DirectGateway::descriptor).toList();
    }

    @Override
    public List<MethodHealth> health() {
        return List.of();
    }

    @Override
    public MethodDescriptor find(Class<?> kind, MethodSelector selector) {
        if (!kind.isInstance(byId.get(selector.id()))) {
            throw new BadRequest(BadRequest.Reason.NOT_FOUND, "unknown method '" + selector + "'", "try: gnomon methods list");
        }
        return descriptor(selector.id());
    }

    @Override
    public <S, R> CallResult<R> call(Class<S> kind, MethodSelector selector, CallOptions options, Call<? super S, ? extends R> call) {
        MethodDescriptor found = find(kind, selector);
        Map<String, ParameterValue> inForce = new LinkedHashMap<>();
        options.parameters().forEach((name, value) -> inForce.put(name, new ParameterValue(value, "run")));
        try {
            R value = call.apply(kind.cast(byId.get(found.id())), new TestParameters(Map.copyOf(options.parameters())), TestRun.seeded(options.seed()));
            return new CallResult<>(value, found, inForce, 1);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new MethodFailed(found.id(), "failed", e);
        }
    }

    private static MethodDescriptor descriptor(String id) {
        return new MethodDescriptor("explainer", id, new Version("1.0.0"), id, "", "", id.equals("random"), "org.gnomon.explain." + id,
                id.equals("fixed") ? List.of() : List.of(new ParameterDescriptor("maxFraction", "", "", "double", "0.3", "0.01", "1", List.of())));
    }
}
