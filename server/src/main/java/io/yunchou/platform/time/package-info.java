/** The two times: the clock (real instants) and the business date (today for periods and deadlines). */
@NullMarked
package io.yunchou.platform.time;

import org.jspecify.annotations.NullMarked;
