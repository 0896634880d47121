/**
 * The ledger's list in memory: one immutable segment of columns per calendar month, scanned as a whole for every request.
 * A scan needs no index for any combination of filter, order and scope, and counts and sums what it finds on the way.
 */
@NullMarked
package io.yunchou.ledger.mirror;

import org.jspecify.annotations.NullMarked;
