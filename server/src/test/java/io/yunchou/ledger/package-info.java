@NullMarked
package io.yunchou.ledger;

import org.jspecify.annotations.NullMarked;
