/** A scenario of a million leaves, edited and read over the API by many at once. */
@NullMarked
package io.yunchou.bench.cubeapi;

import org.jspecify.annotations.NullMarked;
