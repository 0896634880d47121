package io.yunchou.platform.dated;

import io.yunchou.kernel.DateRange;

/**
 * A value and the days on which it holds.
 *
 * @param valid start inclusive, end exclusive
 */
public record Span<V>(DateRange valid, V value) {}
