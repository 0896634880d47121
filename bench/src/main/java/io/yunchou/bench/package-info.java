/** Benchmarks: each measures on data that it generates, three times, and says whether its goals hold. */
@NullMarked
package io.yunchou.bench;

import org.jspecify.annotations.NullMarked;
