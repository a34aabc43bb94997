package org.gnomon.data.stories;

/** Which rules kinship stories are made with. */
public enum RuleSelection {
    /** Those that hold in every family. */
    SOUND,
    /** Two more, which hold on one side of a family only and are used where they are true. */
    ALL
}
