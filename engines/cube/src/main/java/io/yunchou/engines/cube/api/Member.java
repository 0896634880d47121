package io.yunchou.engines.cube.api;

import org.jspecify.annotations.Nullable;

/**
 * One member of a dimension.
 *
 * @param id stable for ever; never {@link Dimension#TO_PLACE}
 * @param parent the id of the member above; null for the one root
 * @param order the place among siblings, ascending; ties by id. Spreads round in this order
 */
public record Member(long id, @Nullable Long parent, int order) {
    public static Member root(long id) {
        return new Member(id, null, 0);
    }

    public static Member under(long parent, long id, int order) {
        return new Member(id, parent, order);
    }
}
