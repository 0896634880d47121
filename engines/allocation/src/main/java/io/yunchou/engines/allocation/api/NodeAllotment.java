package io.yunchou.engines.allocation.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A branch of a cascade: two numbers, goal and assigned.
 *
 * @param id the branch
 * @param parentId null for the root
 * @param depth 0 for the root
 * @param goal what the branch answers for: its quota from its parent
 * @param assigned what its children carry together; for a leaf the goal itself
 * @param trace how the goal came about; null for the root
 */
public record NodeAllotment(
        String id,
        @Nullable String parentId,
        int depth,
        BigDecimal goal,
        BigDecimal assigned,
        @Nullable Trace trace) {}
