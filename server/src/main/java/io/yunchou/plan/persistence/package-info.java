/** The plan's tables. */
@NullMarked
package io.yunchou.plan.persistence;

import org.jspecify.annotations.NullMarked;
