/** The plan grid in a browser, over ten thousand rows. */
@NullMarked
package io.yunchou.bench.grid;

import org.jspecify.annotations.NullMarked;
