/** The rules of the plan, without any framework. */
@NullMarked
package io.yunchou.plan.domain;

import org.jspecify.annotations.NullMarked;
