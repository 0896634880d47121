/**
 * Companies to look at the product with: real files, taken in through the same doors as a customer's, and what became of
 * them as text for the terminal.
 */
@ApplicationModule(allowedDependencies = {"platform", "org", "catalog", "customer", "ledger", "plan", "insight"})
@NullMarked
package io.yunchou.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
