/** Identity over HTTP. */
@NullMarked
package io.yunchou.platform.identity.web;

import org.jspecify.annotations.NullMarked;
