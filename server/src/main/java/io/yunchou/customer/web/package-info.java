/** The API of accounts. */
@NullMarked
package io.yunchou.customer.web;

import org.jspecify.annotations.NullMarked;
