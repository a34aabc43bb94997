package org.gnomon.host.internal;

import java.util.List;
import java.util.stream.Stream;
import org.gnomon.host.Call;
import org.gnomon.host.CallOptions;
import org.gnomon.host.CallResult;
import org.gnomon.host.Gateway;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.host.MethodHealth;
import org.gnomon.host.MethodSelector;

/** The gateway over a set of installed methods. */
final class MethodGateway implements Gateway {

    private final InstalledMethods installed;
    private final JvmDefaults defaults = new JvmDefaults();
    private final Heap heap = new Heap.OfThisProcess();

    MethodGateway(InstalledMethods installed) {
        this.installed = installed;
    }

    @Override
    public List<MethodDescriptor> methods() {
        return installed.sorted().stream().map(m -> m.source().descriptor()).toList();
    }

    @Override
    public List<MethodHealth> health() {
        return installed.health();
    }

    @Override
    public MethodDescriptor find(Class<?> kind, MethodSelector selector) {
        return installed.find(kind, selector).source().descriptor();
    }

    @Override
    public <S, R> CallResult<R> call(Class<S> kind, MethodSelector selector, CallOptions options, Call<? super S, ? extends R> call) {
        Lease lease = installed.lease(kind, selector, new StopSignal(options.cancel(), options.timeLimit()));
        try {
            lease.enter();
            return lease.method().statistics().count(() -> run(lease, kind, options, call));
        } finally {
            lease.method().release(lease);
        }
    }

    private <S, R> CallResult<R> run(Lease lease, Class<S> kind, CallOptions options, Call<? super S, ? extends R> call) {
        MethodDescriptor descriptor = lease.method().source().descriptor();
        ParameterValues parameters = lease.method().parameters(options.parameters());
        CallScope scope = CallScope.of(lease, options);
        defaults.callBegins(lease.method().name());
        try (Scratch scratch = scope.scratch()) {
            R value = new CallExecution<S, R>(lease, kind, call, allowances(lease, options, scratch)).run(parameters, new MethodRun(scope));
            return new CallResult<>(value, descriptor, parameters.values(), lease.cpuNanos());
        } finally {
            defaults.callEnds(lease.method().name());
        }
    }

    private List<Allowance> allowances(Lease lease, CallOptions options, Scratch scratch) {
        Stream<Allowance> memory = options.memoryLimit().stream().map(bytes -> new HeapAllowance(bytes, lease::allocatedBytes, heap));
        return Stream.concat(memory, Stream.of(new ScratchAllowance(scratch, installed.limits().scratchBytes()))).toList();
    }
}
