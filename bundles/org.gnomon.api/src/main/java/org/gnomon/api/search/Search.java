package org.gnomon.api.search;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One search in progress: asks and is told in turns. Used by one thread, inside the call that opened it, with the run of that call. After an
 * exception, also {@link org.gnomon.api.Cancelled}, it is not used again; the last saved state is still good.
 */
@ConsumerType
public interface Search {

    /**
     * What the search wants to know next.
     *
     * @param most how many the caller can use at once, at least 1
     * @return at most so many; may hold what is known already; empty when the search has nothing left to propose
     */
    List<Proposal> ask(int most);

    /**
     * The answers to all proposals of the last {@link #ask}, in their order. An individual that does not meet the constraints may have only their
     * values; one that was refused has none.
     */
    void tell(List<Individual> answers);

    /**
     * All that is needed to go on, in a format that says its own version. Called before the first {@link #ask} or after {@link #tell}, never between
     * the two; changes nothing.
     */
    byte[] save();

    /**
     * What was learned of the ways to build segments: by segment in the order of the space, then best first; empty for searches that learn no such
     * thing.
     */
    default List<SegmentScore> scores() {
        return List.of();
    }
}
