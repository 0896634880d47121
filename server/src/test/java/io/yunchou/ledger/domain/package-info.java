@NullMarked
package io.yunchou.ledger.domain;

import org.jspecify.annotations.NullMarked;
