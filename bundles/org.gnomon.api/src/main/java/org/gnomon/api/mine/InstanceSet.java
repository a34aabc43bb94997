package org.gnomon.api.mine;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Path instances that belong together, for example all stories of one world. */
public record InstanceSet(String name, List<Member> members) {

    /** What instances are learned from, by convention. */
    public static final String TRAINING = "train";
    /** What settings are chosen by. */
    public static final String VALIDATION = "valid";
    /** What is measured on. */
    public static final String TEST = "test";

    /**
     * One instance and what it is for.
     *
     * @param split {@value #TRAINING}, {@value #VALIDATION}, {@value #TEST}, or a name of the data's own
     * @param hops relations on the path that answers it, where the data say so
     */
    public record Member(PathInstance instance, String split, OptionalInt hops) {}

    public InstanceSet {
        members = List.copyOf(members);
    }

    /** Names of the splits, sorted. */
    public Set<String> splits() {
        return members.stream().map(Member::split).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The members of one split, in order. */
    public List<Member> split(String split) {
        return members.stream().filter(member -> member.split().equals(split)).toList();
    }
}
