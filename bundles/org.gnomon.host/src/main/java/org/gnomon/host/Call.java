package org.gnomon.host;

import org.gnomon.api.Parameters;
import org.gnomon.api.Run;

/** The work done with a leased method. */
@FunctionalInterface
public interface Call<S, R> {

    R apply(S method, Parameters parameters, Run run) throws Exception;
}
