package io.yunchou.engines.cube.internal;

/** What an operation's cells held before it, to put back. */
sealed interface BeforeImage {
    /**
     * The versions before and after, most of which other versions share anyway.
     *
     * @param bytes what the slabs take that one has and the other has not
     */
    record Plain(State before, State after, long bytes) implements BeforeImage {
        static Plain of(State before, State after) {
            return new Plain(before, after, Differences.bytes(before, after));
        }
    }

    /** The old values alone, coded against the new ones. */
    record Packed(byte[] packed) implements BeforeImage {}

    /** Not kept when the scenario was stored: there is no way back. */
    record Lost() implements BeforeImage {}
}
