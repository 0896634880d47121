package io.yunchou.ledger.persistence;

import io.yunchou.ledger.domain.DocumentLine;

/**
 * Notices document lines that may have come before, in 16 MB however many there are. It may suspect a new one, and never
 * misses one that came before: who is suspected is looked at closely.
 */
final class Repeats {
    private static final int BITS = 27;
    private static final long PRIME = 0x100000001b3L;
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private final long[] seen = new long[1 << BITS - 6];

    /** Whether one like this may have come before; it has come now. */
    boolean suspect(DocumentLine line) {
        int place = place(line);
        long bit = 1L << place;
        boolean before = (seen[place >>> 6] & bit) != 0;
        seen[place >>> 6] |= bit;
        return before;
    }

    private static int place(DocumentLine line) {
        long hash = line.kind().hashCode() * PRIME + line.line();
        String document = line.document();
        for (int i = 0; i < document.length(); i++) {
            hash = (hash ^ document.charAt(i)) * PRIME;
        }
        return (int) (hash * SPREAD >>> 64 - BITS);
    }
}
