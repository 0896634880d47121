/** Signing in through a provider outside the house: OpenID Connect, and a port for others. */
@NullMarked
package io.yunchou.platform.identity.external;

import org.jspecify.annotations.NullMarked;
