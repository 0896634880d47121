/**
 * The organisation: units, positions and people, who holds what over time, the fiscal calendar with the state of its
 * periods, and the working-day calendars. Everything is dated twice: when it is valid and when it was recorded.
 */
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package io.yunchou.org;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
