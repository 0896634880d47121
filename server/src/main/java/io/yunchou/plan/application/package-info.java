/** What can be done with a plan, a class per use case. */
@NullMarked
package io.yunchou.plan.application;

import org.jspecify.annotations.NullMarked;
