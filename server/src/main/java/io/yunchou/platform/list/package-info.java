/**
 * Lists: server-side filter, sort and keyset pages over a whitelist of columns. A module describes a list once, in its
 * {@code persistence}, and gets pages for the screen and the whole for an export from the same description.
 */
@NullMarked
package io.yunchou.platform.list;

import org.jspecify.annotations.NullMarked;
