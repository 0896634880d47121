@NullMarked
package io.yunchou.ledger.web;

import org.jspecify.annotations.NullMarked;
