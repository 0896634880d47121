package io.yunchou.engines.cube.api;

import java.util.List;

/**
 * One version of a dimension: a tree with exactly one root, of any and uneven depth. Members without children are its
 * leaves. A scenario pins the version it was opened with; another is taken on only by
 * {@link Operation.AdoptStructure}.
 *
 * @param name unique in the cube, e.g. {@code organisation}
 * @param members in any order
 */
public record Dimension(String name, List<Member> members) {
    /**
     * The id of the leaf under the root in which an adoption parks the values of removed leaves until somebody places
     * them. Appears only when there is something to place.
     */
    public static final long TO_PLACE = Long.MIN_VALUE;

    public Dimension {
        members = List.copyOf(members);
    }
}
