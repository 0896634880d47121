/** The scenarios' tables. */
@NullMarked
package io.yunchou.plan.scenario.persistence;

import org.jspecify.annotations.NullMarked;
