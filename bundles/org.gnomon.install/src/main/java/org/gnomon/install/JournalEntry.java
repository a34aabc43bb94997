package org.gnomon.install;

import java.time.Instant;

/**
 * One line of the store's journal.
 *
 * @param sequence 1 and up
 * @param action for example {@code install}, {@code rollback}, {@code fallback}, {@code pin}
 * @param before number of the set in force before, and {@code after}; equal where the action did not change it
 * @param detail in words
 */
public record JournalEntry(long sequence, Instant time, String action, int before, int after, String detail) {}
