package io.yunchou.engines.allocation.api;

import java.math.BigDecimal;
import java.util.List;

/**
 * One goal, to be assigned down a tree.
 *
 * @param target the root's goal
 * @param levels the rule of each level, from the top: the first assigns from the root to its children. As many as the
 *     tree is deep, or more
 * @param overAssignmentCap the most that all levels together may over-assign, e.g. 0.10
 * @param root the tree; ids are unique in the whole tree
 */
public record CascadeRequest(Target target, List<Level> levels, BigDecimal overAssignmentCap, Branch root) {
    public CascadeRequest {
        levels = List.copyOf(levels);
    }
}
