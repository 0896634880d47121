/** From a year's goal to what each position owes in each month, each number with its reasons. */
@NullMarked
package io.yunchou.plan.domain.decomposition;

import org.jspecify.annotations.NullMarked;
