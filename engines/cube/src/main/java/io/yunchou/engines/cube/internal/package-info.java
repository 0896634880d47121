/** How the planning cube does it: slabs of longs per organisation member, shared between versions until written. */
@NullMarked
package io.yunchou.engines.cube.internal;

import org.jspecify.annotations.NullMarked;
