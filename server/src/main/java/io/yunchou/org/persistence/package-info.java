/** The organisation's tables. */
@NullMarked
package io.yunchou.org.persistence;

import org.jspecify.annotations.NullMarked;
