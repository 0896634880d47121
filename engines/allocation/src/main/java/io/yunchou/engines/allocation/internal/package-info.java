/** The calculation behind the API. Not exported. */
@NullMarked
package io.yunchou.engines.allocation.internal;

import org.jspecify.annotations.NullMarked;
