package org.gnomon.install;

/** Why the content of a bundle is trusted. */
public sealed interface Trust {

    /**
     * Every entry is signed by the holder of a certificate that the operator pinned, or of one issued by it.
     *
     * @param signer distinguished name of the signer
     * @param certificate SHA-256 of the pinned certificate, in hexadecimal digits
     */
    record Signed(String signer, String certificate) implements Trust {

        @Override
        public String toString() {
            return "signed by " + signer;
        }
    }

    /**
     * The operator pinned the digest of the file.
     *
     * @param note what the operator wrote beside it
     */
    record Pinned(String note) implements Trust {

        @Override
        public String toString() {
            return note.isEmpty() ? "pinned" : "pinned (" + note + ")";
        }
    }
}
