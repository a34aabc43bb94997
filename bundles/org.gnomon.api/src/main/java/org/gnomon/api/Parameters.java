package org.gnomon.api;

import org.osgi.annotation.versioning.ProviderType;

/** The parameters in force for one run, checked by the host against the method's metatype. */
@ProviderType
public interface Parameters {

    /**
     * All values as an instance of the method's parameter annotation.
     *
     * @param type the annotation type with {@code @ObjectClassDefinition} that the component designates
     */
    <A> A as(Class<A> type);
}
