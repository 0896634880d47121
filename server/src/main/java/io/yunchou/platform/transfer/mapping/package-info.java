/** From the columns of a file to the fields of an entity. */
@NullMarked
package io.yunchou.platform.transfer.mapping;

import org.jspecify.annotations.NullMarked;
