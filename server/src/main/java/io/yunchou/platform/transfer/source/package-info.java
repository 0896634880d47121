/** Sources: documents that say which file of a company holds what, and how its columns become fields. */
@NullMarked
package io.yunchou.platform.transfer.source;

import org.jspecify.annotations.NullMarked;
