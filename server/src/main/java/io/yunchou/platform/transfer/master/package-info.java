/** Imports of things that are kept by a code: insert or change, keep what stood before, put it back. */
@NullMarked
package io.yunchou.platform.transfer.master;

import org.jspecify.annotations.NullMarked;
