@NullMarked
package io.yunchou.ledger.mirror;

import org.jspecify.annotations.NullMarked;
