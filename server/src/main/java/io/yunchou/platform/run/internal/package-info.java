/** How runs are kept, repeated and compared. */
@NullMarked
package io.yunchou.platform.run.internal;

import org.jspecify.annotations.NullMarked;
