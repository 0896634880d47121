/** The values and rules of accounts. */
@NullMarked
package io.yunchou.customer.domain;

import org.jspecify.annotations.NullMarked;
