/** Plain Java values that every module speaks in: money, dates, errors, exact division of a whole. No framework. */
@NullMarked
package io.yunchou.kernel;

import org.jspecify.annotations.NullMarked;
