@NullMarked
package io.yunchou.ledger.persistence;

import org.jspecify.annotations.NullMarked;
