package org.gnomon.data.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gnomon.api.mine.InstanceSet;

/**
 * How many stories of which length are wanted.
 *
 * @param training stories to learn from; the lengths take turns
 * @param validation stories to choose settings by; they have the lengths of training
 * @param test stories to measure on, of each length
 */
record StoryCounts(int training, List<Integer> trainingLengths, int validation, int test, List<Integer> testLengths) {

    /**
     * One story to be made.
     *
     * @param id unique within its set; also the name of the story's random stream
     * @param hops relations on its path
     */
    record Slot(String id, String split, int hops) {

        boolean isTraining() {
            return split.equals(InstanceSet.TRAINING);
        }
    }

    /** All stories of the set {@code name}: training, validation, test by length. */
    List<Slot> slots(String name) {
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < training; i++) {
            slots.add(slot(name, InstanceSet.TRAINING, i, trainingLengths.get(i % trainingLengths.size())));
        }
        for (int i = 0; i < validation; i++) {
            slots.add(slot(name, InstanceSet.VALIDATION, i, trainingLengths.get(i % trainingLengths.size())));
        }
        for (int i = 0; i < test * testLengths.size(); i++) {
            slots.add(slot(name, InstanceSet.TEST, i, testLengths.get(i / test)));
        }
        return slots;
    }

    private static Slot slot(String name, String split, int number, int hops) {
        return new Slot(name + "/" + split + "/" + number, split, hops);
    }

    /** All lengths that are wanted. */
    IntStream lengths() {
        return Stream.concat(trainingLengths.stream(), testLengths.stream()).mapToInt(Integer::intValue);
    }

    int longest() {
        return lengths().max().orElseThrow();
    }
}
