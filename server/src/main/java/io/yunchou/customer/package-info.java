/** Who buys: accounts, the unit that serves each and the seller who owns it over time. */
@ApplicationModule(allowedDependencies = {"platform", "org"})
@NullMarked
package io.yunchou.customer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
