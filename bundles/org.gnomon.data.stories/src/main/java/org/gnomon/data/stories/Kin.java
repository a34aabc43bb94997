package org.gnomon.data.stories;

/** How one person can be related to another, whatever the gender of either. */
enum Kin {
    CHILD("son", "daughter"), PARENT("father", "mother"), SPOUSE("husband", "wife"), SIBLING("brother", "sister"),
    GRANDCHILD("grandson", "granddaughter"), GRANDPARENT("grandfather", "grandmother"), CHILD_IN_LAW("son-in-law", "daughter-in-law"),
    PARENT_IN_LAW("father-in-law", "mother-in-law"), NEPHEW_OR_NIECE("nephew", "niece"), UNCLE_OR_AUNT("uncle", "aunt");

    private final String man;
    private final String woman;

    Kin(String man, String woman) {
        this.man = man;
        this.woman = woman;
    }

    /** The name for a person of that gender. */
    String of(boolean female) {
        return female ? woman : man;
    }
}
