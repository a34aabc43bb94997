package org.gnomon.install.internal.jar;

import java.security.CodeSigner;
import java.util.List;

/** What the signature of a jar says. */
public sealed interface Seal {

    /** There is none. */
    record Unsigned() implements Seal {}

    /**
     * There is one, but the content is not what was signed.
     *
     * @param reason which entry, and what is wrong with it
     */
    record Broken(String reason) implements Seal {}

    /**
     * Every entry is as it was signed.
     *
     * @param signers who signed every entry; at least one
     */
    record Whole(List<CodeSigner> signers) implements Seal {

        public Whole {
            signers = List.copyOf(signers);
        }
    }
}
