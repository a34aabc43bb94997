package org.gnomon.data.stories;

import static org.gnomon.data.stories.Kin.CHILD;
import static org.gnomon.data.stories.Kin.CHILD_IN_LAW;
import static org.gnomon.data.stories.Kin.GRANDCHILD;
import static org.gnomon.data.stories.Kin.GRANDPARENT;
import static org.gnomon.data.stories.Kin.NEPHEW_OR_NIECE;
import static org.gnomon.data.stories.Kin.PARENT;
import static org.gnomon.data.stories.Kin.PARENT_IN_LAW;
import static org.gnomon.data.stories.Kin.SIBLING;
import static org.gnomon.data.stories.Kin.SPOUSE;
import static org.gnomon.data.stories.Kin.UNCLE_OR_AUNT;

import java.util.ArrayList;
import java.util.List;
import org.gnomon.data.stories.Resolution.Composition;

/** {@code head(X,Y) <= left(X,A), right(A,Y)} for different people X, A, Y. */
record KinRule(Kin left, Kin right, Kin head) {

    private static final List<KinRule> SOUND = List.of(
            new KinRule(CHILD, CHILD, GRANDCHILD), new KinRule(CHILD, SPOUSE, CHILD_IN_LAW), new KinRule(CHILD, SIBLING, CHILD),
            new KinRule(PARENT, CHILD, SIBLING), new KinRule(PARENT, PARENT, GRANDPARENT), new KinRule(PARENT, SIBLING, UNCLE_OR_AUNT),
            new KinRule(SPOUSE, PARENT, PARENT_IN_LAW), new KinRule(SPOUSE, GRANDCHILD, GRANDCHILD), new KinRule(SPOUSE, CHILD, CHILD),
            new KinRule(SIBLING, SIBLING, SIBLING), new KinRule(SIBLING, GRANDPARENT, GRANDPARENT), new KinRule(SIBLING, CHILD, NEPHEW_OR_NIECE),
            new KinRule(SIBLING, PARENT, PARENT), new KinRule(GRANDCHILD, SIBLING, GRANDCHILD));

    /** A child's uncle may be a brother-in-law, its grandfather a father-in-law. */
    private static final List<KinRule> ONE_SIDED = List.of(new KinRule(CHILD, UNCLE_OR_AUNT, SIBLING), new KinRule(CHILD, GRANDPARENT, PARENT));

    static List<KinRule> of(RuleSelection selection) {
        List<KinRule> rules = new ArrayList<>(SOUND);
        if (selection == RuleSelection.ALL) {
            rules.addAll(ONE_SIDED);
        }
        return rules;
    }

    /** With the gender of A and Y: four compositions, or two where A and Y are married. */
    List<Composition> byGender() {
        List<Composition> compositions = new ArrayList<>();
        for (boolean middle : new boolean[] {false, true}) {
            for (boolean last : new boolean[] {false, true}) {
                if (right != SPOUSE || middle != last) {
                    compositions.add(new Composition(left.of(middle), right.of(last), head.of(last)));
                }
            }
        }
        return compositions;
    }
}
