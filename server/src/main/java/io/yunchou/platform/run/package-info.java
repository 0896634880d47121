/**
 * Immutable computations: what went in, what came out, by which engine, and that repeating them gives the same bytes. A
 * module declares each kind of computation by a {@link io.yunchou.platform.run.Computation} bean and has it done by
 * {@link io.yunchou.platform.run.Runs}.
 */
@NullMarked
package io.yunchou.platform.run;

import org.jspecify.annotations.NullMarked;
