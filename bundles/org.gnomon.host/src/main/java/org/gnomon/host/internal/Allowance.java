package org.gnomon.host.internal;

import java.util.Optional;

/** Something that a call may take only so much of. Asked again and again while it runs, by one thread. */
interface Allowance {

    /** Over which limit the call is; empty while it is not. */
    Optional<String> exceeded();
}
