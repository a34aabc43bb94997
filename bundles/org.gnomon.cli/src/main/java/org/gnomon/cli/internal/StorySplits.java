package org.gnomon.cli.internal;

import java.util.List;
import java.util.Optional;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.mine.InstanceSet;

/** The part of a set of stories that a command is about. */
final class StorySplits {

    private StorySplits() {}

    /** Those of {@code asked}; else those of {@code usual}, or all where the set has no such split. */
    static List<InstanceSet.Member> chosen(InstanceSet set, Optional<String> asked, String usual) {
        if (asked.isPresent() && !set.splits().contains(asked.get())) {
            throw new BadRequest(Reason.NOT_FOUND, "'" + set.name() + "' has no split '" + asked.get() + "'; it has: " + String.join(", ", set.splits()),
                    "name one of these with --split");
        }
        String split = asked.orElse(usual);
        return set.splits().contains(split) ? set.split(split) : set.members();
    }
}
