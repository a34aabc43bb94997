package org.gnomon.data.stories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Names for the people of a story. */
final class FirstNames {

    private static final List<String> WOMEN = List.of("Ada", "Alice", "Anna", "Beth", "Carla", "Clara", "Dora", "Edith", "Ella", "Emma", "Eva", "Flora", "Gina",
            "Greta", "Hanna", "Ida", "Irene", "Jane", "Julia", "Laura", "Lena", "Lucy", "Maria", "Nina", "Nora", "Olga", "Rosa", "Ruth", "Sara", "Vera");
    private static final List<String> MEN = List.of("Adam", "Alan", "Anton", "Ben", "Carl", "Chris", "Daniel", "David", "Emil", "Erik", "Felix", "Frank",
            "George", "Henry", "Hugo", "Igor", "Ivan", "Jack", "Jonas", "Leo", "Lucas", "Mark", "Martin", "Max", "Oscar", "Paul", "Peter", "Simon", "Tom",
            "Victor");

    private FirstNames() {}

    /** One name for each of {@code people}, drawn anew; where there are more people than names, the later ones have a number as well. */
    static Map<Integer, String> of(Family family, Collection<Integer> people, RandomGenerator random) {
        List<String> women = new ArrayList<>(WOMEN);
        List<String> men = new ArrayList<>(MEN);
        Collections.shuffle(women, random);
        Collections.shuffle(men, random);
        int[] given = new int[2];
        Map<Integer, String> names = new LinkedHashMap<>();
        for (int person : people) {
            boolean female = family.isFemale(person);
            List<String> from = female ? women : men;
            int number = given[female ? 1 : 0]++;
            String name = from.get(number % from.size());
            names.put(person, number < from.size() ? name : name + " " + (1 + number / from.size()));
        }
        return names;
    }
}
