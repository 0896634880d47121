/**
 * Splits a goal among members, down a tree and over months. Start at {@link
 * io.yunchou.engines.allocation.api.Allocation}.
 */
@NullMarked
package io.yunchou.engines.allocation.api;

import org.jspecify.annotations.NullMarked;
