package org.gnomon.host;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The only way to a method. Several versions may be installed side by side; a call leases one, runs on that method's own threads under limits, and gives it
 * back. A method that is being stopped gets no new leases, and its bundle waits (up to a limit) until the running ones are done. Thread-safe.
 */
@ProviderType
public interface Gateway {

    /** Every installed method of every kind, by kind, id, then falling version. */
    List<MethodDescriptor> methods();

    /** How every installed version of every method does, in the order of {@link #methods}; after them those that go and still have calls or threads. */
    List<MethodHealth> health();

    /**
     * The newest installed method that fits and serves; a canary where it alone fits.
     *
     * @param kind the service interface, for example {@code Explainer.class}
     * @throws org.gnomon.api.BadRequest (not found) naming what is installed and near misses
     */
    MethodDescriptor find(Class<?> kind, MethodSelector selector);

    /**
     * Leases the newest method that fits, or a canary where it is this call's turn, runs {@code call}, gives it back.
     *
     * @throws org.gnomon.api.BadRequest when there is no such method, or a parameter is unknown or out of range (with the legal ones)
     * @throws org.gnomon.api.MethodFailed when the method throws anything but a {@link org.gnomon.api.GnomonException} or
     *     {@link org.gnomon.model.packed.RefusedInput}
     * @throws org.gnomon.api.Cancelled on request or over the time limit
     */
    <S, R> CallResult<R> call(Class<S> kind, MethodSelector selector, CallOptions options, Call<? super S, ? extends R> call);
}
