/** What one may do with the ledger: a class for each use case. */
@NullMarked
package io.yunchou.ledger.application;

import org.jspecify.annotations.NullMarked;
