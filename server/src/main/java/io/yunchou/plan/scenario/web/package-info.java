/** Scenarios over HTTP. */
@NullMarked
package io.yunchou.plan.scenario.web;

import org.jspecify.annotations.NullMarked;
