/** Imports from the first row to the last: reading, checking, writing, reporting, taking back. */
@NullMarked
package io.yunchou.platform.transfer.run;

import org.jspecify.annotations.NullMarked;
