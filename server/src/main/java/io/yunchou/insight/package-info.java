/**
 * What became of it: attainment of quota by unit, seller and window, orders by territory, and what in the data needs a
 * look. Reads the façades of the other modules and keeps nothing of its own.
 */
@ApplicationModule(allowedDependencies = {"platform", "org", "catalog", "customer", "ledger", "plan"})
@NullMarked
package io.yunchou.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
