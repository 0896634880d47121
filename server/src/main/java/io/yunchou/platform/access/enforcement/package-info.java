/** The gate: binds the caller to the request and lets through only what the controller method declares. */
@NullMarked
package io.yunchou.platform.access.enforcement;

import org.jspecify.annotations.NullMarked;
