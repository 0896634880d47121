/** What the ledger holds and decides, without any framework. */
@NullMarked
package io.yunchou.ledger.domain;

import org.jspecify.annotations.NullMarked;
