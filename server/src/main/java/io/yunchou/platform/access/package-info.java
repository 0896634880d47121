/** Who is calling, what they may do, and whose data they may see. */
@NullMarked
package io.yunchou.platform.access;

import org.jspecify.annotations.NullMarked;
