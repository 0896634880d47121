/** Everything in one file, and back: online, from one snapshot, into one transaction. */
@NullMarked
package io.yunchou.platform.backup;

import org.jspecify.annotations.NullMarked;
