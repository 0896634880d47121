/** Who changed what, when, from what to what. */
@NullMarked
package io.yunchou.platform.trail;

import org.jspecify.annotations.NullMarked;
