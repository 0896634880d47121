/**
 * What the planning cube offers: define dimensions and measures, open a {@code Scenario}, apply operations, read
 * immutable views. Values are whole units of their measure's grain; every total is exact at every level.
 */
@NullMarked
package io.yunchou.engines.cube.api;

import org.jspecify.annotations.NullMarked;
