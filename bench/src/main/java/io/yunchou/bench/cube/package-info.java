/** The planning cube's speed, memory and exactness at a million leaves, beside the same edit in SQL. */
@NullMarked
package io.yunchou.bench.cube;

import org.jspecify.annotations.NullMarked;
