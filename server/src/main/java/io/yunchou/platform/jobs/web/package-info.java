/** Jobs over HTTP. */
@NullMarked
package io.yunchou.platform.jobs.web;

import org.jspecify.annotations.NullMarked;
