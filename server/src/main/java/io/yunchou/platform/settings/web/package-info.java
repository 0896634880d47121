/** Settings over HTTP. */
@NullMarked
package io.yunchou.platform.settings.web;

import org.jspecify.annotations.NullMarked;
