/**
 * Scenarios: plans of a fiscal year being worked on, each a log of operations over a cube of organisation × period.
 * What happens in here besides the doors in this package is nobody else's business.
 */
@NullMarked
package io.yunchou.plan.scenario;

import org.jspecify.annotations.NullMarked;
