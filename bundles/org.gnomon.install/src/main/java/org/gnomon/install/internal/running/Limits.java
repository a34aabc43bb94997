package org.gnomon.install.internal.running;

import java.time.Duration;

/**
 * How long code of others may take.
 *
 * @param start of one bundle, or the making of one method
 * @param stop of one bundle, with the calls that it waits for
 * @param ready of a whole set
 */
public record Limits(Duration start, Duration stop, Duration ready) {}
