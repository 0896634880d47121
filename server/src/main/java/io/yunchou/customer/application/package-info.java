/** What can be done with accounts. */
@NullMarked
package io.yunchou.customer.application;

import org.jspecify.annotations.NullMarked;
