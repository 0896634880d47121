/** The tables of identity. */
@NullMarked
package io.yunchou.platform.identity.persistence;

import org.jspecify.annotations.NullMarked;
