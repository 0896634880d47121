/** The organisation's values and rules. */
@NullMarked
package io.yunchou.org.domain;

import org.jspecify.annotations.NullMarked;
