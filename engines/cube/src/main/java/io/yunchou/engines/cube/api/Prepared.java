package io.yunchou.engines.cube.api;

/**
 * An operation that has been worked out but that nobody sees yet: make it durable, then publish it. Dropping it leaves
 * no trace.
 */
public interface Prepared {
    /** The change, with the sequence that it will have. */
    Change change();

    /**
     * Makes the change visible. Refused with {@link CubeError#SEQUENCE_TAKEN} when another operation was published since
     * it was prepared: catch up, then prepare again.
     */
    Change publish();
}
