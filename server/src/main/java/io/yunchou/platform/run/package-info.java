/** Immutable computations: what went in, what came out, and that it can be repeated. */
@NullMarked
package io.yunchou.platform.run;

import org.jspecify.annotations.NullMarked;
