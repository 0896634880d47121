/** The tables of accounts. */
@NullMarked
package io.yunchou.customer.persistence;

import org.jspecify.annotations.NullMarked;
