/** Users and how they sign in: passwords, sessions, access tokens, outside providers. */
@NullMarked
package io.yunchou.platform.identity;

import org.jspecify.annotations.NullMarked;
