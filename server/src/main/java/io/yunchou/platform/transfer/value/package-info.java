/** What people write into cells, and what it means: numbers, dates, flags, units. */
@NullMarked
package io.yunchou.platform.transfer.value;

import org.jspecify.annotations.NullMarked;
