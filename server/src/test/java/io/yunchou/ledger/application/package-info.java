@NullMarked
package io.yunchou.ledger.application;

import org.jspecify.annotations.NullMarked;
