/** Files that were handed in, kept in the database so that any server can read them, also after a restart. */
@NullMarked
package io.yunchou.platform.transfer.staged;

import org.jspecify.annotations.NullMarked;
