/** Imports over HTTP. */
@NullMarked
package io.yunchou.platform.transfer.web;

import org.jspecify.annotations.NullMarked;
