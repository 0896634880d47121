/** What a file seems to hold: its tables, its columns, and which of them is which field. */
@NullMarked
package io.yunchou.platform.transfer.propose;

import org.jspecify.annotations.NullMarked;
