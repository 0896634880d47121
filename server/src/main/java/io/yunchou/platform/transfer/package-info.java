/** Files in and out: every list can be exported, every kind of thing that a company brings can be imported. */
@NullMarked
package io.yunchou.platform.transfer;

import org.jspecify.annotations.NullMarked;
