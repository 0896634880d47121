/** What other blocks and modules may say or do around the start of the process. */
@NullMarked
package io.yunchou.platform.launch;

import org.jspecify.annotations.NullMarked;
