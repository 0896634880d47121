package io.yunchou.engines.cube.api;

import java.util.Arrays;
import java.util.Objects;

/**
 * An operation that a snapshot already contains, with what it takes to undo it.
 *
 * @param image what {@link Scenario#image} gave for its sequence; empty where it was not kept, and then the operation
 *     cannot be undone
 */
public record PastOperation(LoggedOperation logged, byte[] image) {
    @Override
    public boolean equals(Object other) {
        return other instanceof PastOperation past && logged.equals(past.logged) && Arrays.equals(image, past.image);
    }

    @Override
    public int hashCode() {
        return Objects.hash(logged, Arrays.hashCode(image));
    }

    @Override
    public String toString() {
        return "%s with an image of %d bytes".formatted(logged, image.length);
    }
}
