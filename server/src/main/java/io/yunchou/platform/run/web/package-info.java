/** Runs over HTTP. */
@NullMarked
package io.yunchou.platform.run.web;

import org.jspecify.annotations.NullMarked;
