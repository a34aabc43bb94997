package org.gnomon.host.internal;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** How many bytes a call may have in its temporary folder. */
final class ScratchAllowance implements Allowance {

    private static final int MEBI_SHIFT = 20;

    private final Scratch scratch;
    private final long limit;
    private final Pace looks = new Pace(TimeUnit.MILLISECONDS.toNanos(200));

    ScratchAllowance(Scratch scratch, long limit) {
        this.scratch = scratch;
        this.limit = limit;
    }

    @Override
    public Optional<String> exceeded() {
        if (!looks.isDue()) {
            return Optional.empty();
        }
        long bytes = scratch.bytes();
        looks.done();
        return bytes <= limit ? Optional.empty() : Optional.of("over the limit of " + (limit >> MEBI_SHIFT) + " MiB of temporary files");
    }
}
