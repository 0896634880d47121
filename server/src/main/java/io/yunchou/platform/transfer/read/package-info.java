/** Files as people really have them, read as rows: format, encoding, sheets, headers, units, totals. */
@NullMarked
package io.yunchou.platform.transfer.read;

import org.jspecify.annotations.NullMarked;
