/** The rules of signing in: back-off, tokens, passwords. */
@NullMarked
package io.yunchou.platform.identity.domain;

import org.jspecify.annotations.NullMarked;
