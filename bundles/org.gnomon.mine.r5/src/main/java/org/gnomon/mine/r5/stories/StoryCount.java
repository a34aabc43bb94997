package org.gnomon.mine.r5.stories;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Stories that tell the same, counted.
 *
 * @param ids of the first few
 */
public record StoryCount(List<int[]> paths, int label, int times, List<String> ids) {

    private static final int IDS = 3;

    /** In the order in which each first stands. */
    public static List<StoryCount> of(List<Story> stories) {
        Map<List<Object>, List<Story>> equal = new LinkedHashMap<>();
        for (Story story : stories) {
            List<Object> key = new ArrayList<>(List.of(story.label()));
            story.paths().forEach(path -> key.add(IntStream.of(path).boxed().toList()));
            equal.computeIfAbsent(key, first -> new ArrayList<>()).add(story);
        }
        return equal.values().stream().map(same -> new StoryCount(same.getFirst().paths(), same.getFirst().label(), same.size(),
                same.stream().limit(IDS).map(Story::id).toList())).toList();
    }
}
