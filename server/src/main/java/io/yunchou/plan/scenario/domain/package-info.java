/** What a scenario is, who sees what of it, and how a wish becomes an operation. */
@NullMarked
package io.yunchou.plan.scenario.domain;

import org.jspecify.annotations.NullMarked;
