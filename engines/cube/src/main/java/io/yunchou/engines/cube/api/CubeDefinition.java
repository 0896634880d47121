package io.yunchou.engines.cube.api;

import java.util.List;

/**
 * The shape and the measures of a cube.
 *
 * @param dimensions the organisation first, then any further ones, the period last: spreads round in that order, and
 *     what lies under one organisation member is kept together in memory
 * @param measures in the order in which they are shown
 */
public record CubeDefinition(List<Dimension> dimensions, List<Measure> measures) {
    public CubeDefinition {
        dimensions = List.copyOf(dimensions);
        measures = List.copyOf(measures);
    }
}
