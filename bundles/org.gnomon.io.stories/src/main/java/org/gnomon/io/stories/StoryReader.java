package org.gnomon.io.stories;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gnomon.api.Run;
import org.gnomon.api.io.Limits;
import org.gnomon.api.mine.InstanceSet.Member;
import org.gnomon.rules.text.TextLines;

/** Reads stories, one a line, within limits. */
final class StoryReader {

    private final TextLines lines;
    private final Limits limits;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Long> lineOfId = new HashMap<>();
    private final List<Member> members = new ArrayList<>();
    private int edges;
    private long nodes;

    StoryReader(TextLines lines, Limits limits) {
        this.lines = lines;
        this.limits = limits;
    }

    List<Member> read(Run run) throws IOException {
        while (lines.next()) {
            if (members.size() == limits.maxItems()) {
                throw lines.refused(1, "more than " + limits.maxItems() + " stories");
            }
            add(new StoryLine(lines, names, limits.maxEdges() - edges).read());
            run.step();
        }
        return members;
    }

    private void add(Member story) {
        Long first = lineOfId.putIfAbsent(story.instance().id(), lines.number());
        if (first != null) {
            throw lines.refused(1, "a second story with the id " + TextLines.excerpt(story.instance().id()) + "; the first stands on line " + first);
        }
        edges += story.instance().facts().size();
        nodes += StoryLine.nodes(story.instance()).size();
        if (nodes > limits.maxNodes()) {
            throw lines.refused(1, "more than " + limits.maxNodes() + " nodes in all stories");
        }
        members.add(story);
    }
}
