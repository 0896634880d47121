/** How soon the server serves once it has run before, and how much memory it holds when nobody asks anything of it. */
@NullMarked
package io.yunchou.bench.start;

import org.jspecify.annotations.NullMarked;
