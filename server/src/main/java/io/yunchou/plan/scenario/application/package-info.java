/** The use cases of scenarios, and those that are open in this server's memory. */
@NullMarked
package io.yunchou.plan.scenario.application;

import org.jspecify.annotations.NullMarked;
