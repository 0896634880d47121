/**
 * What the company sets out to sell: annual plans, the decomposition of a goal down to positions and months, and the
 * quotas that were published, each owed by one position in one window of time.
 */
@ApplicationModule(allowedDependencies = {"platform", "org", "catalog", "customer", "ledger"})
@NullMarked
package io.yunchou.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
