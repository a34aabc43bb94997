package org.gnomon.api.explain;

import java.util.List;
import java.util.Map;
import org.gnomon.api.Run;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The installed explainers, for an explainer that builds on the answers of others: its way to them, as the gateway is for clients. A service of the host;
 * thread-safe.
 */
@ProviderType
public interface Peers {

    /** Ids of the installed explainers in order of the alphabet, also of the one that asks. */
    List<String> installed();

    /**
     * Asks the newest installed version of {@code method}. It works on the calling thread, so its CPU time and its threads are the caller's; it is leased
     * meanwhile, so it stays even when it is replaced.
     *
     * @param parameters values by name, as text, over the operator's configuration and the method's defaults
     * @param run the caller's: its seed, cancel, time limit and threads hold; what the peer does is not shown as progress. The peer's random streams are
     *     those that it has when it is called alone with this seed.
     * @throws org.gnomon.api.BadRequest (not found) with what is installed; (unsupported) when it cannot do the task, or when {@code run} is that of an
     *     explainer which was asked as a peer itself; (usage) for an unknown or illegal parameter
     * @throws org.gnomon.api.MethodFailed when it fails otherwise
     * @throws org.gnomon.api.Cancelled when the run is stopped, or the peer's bundle is and does not finish in time; let it pass
     */
    Answer explain(String method, ExplainTask task, Map<String, String> parameters, Run run);

    /**
     * What a peer said.
     *
     * @param version exact version of its bundle
     */
    record Answer(String method, String version, Explanation explanation) {}
}
