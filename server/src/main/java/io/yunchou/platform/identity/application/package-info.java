/** The use cases of identity, one class each. */
@NullMarked
package io.yunchou.platform.identity.application;

import org.jspecify.annotations.NullMarked;
