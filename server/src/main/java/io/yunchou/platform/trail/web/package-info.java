/** The trail over HTTP. */
@NullMarked
package io.yunchou.platform.trail.web;

import org.jspecify.annotations.NullMarked;
