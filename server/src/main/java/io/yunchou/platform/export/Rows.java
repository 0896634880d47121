package io.yunchou.platform.export;

import java.util.function.Consumer;

/** Gives the items of a list one after another, never all at once. */
@FunctionalInterface
public interface Rows<T> {
    void each(Consumer<T> consumer);
}
