/** What the server's tests share: a real database, empty tables, signed-in callers. */
@NullMarked
package io.yunchou.support;

import org.jspecify.annotations.NullMarked;
