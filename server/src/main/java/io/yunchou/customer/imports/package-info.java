/** The files from which accounts come. */
@NullMarked
package io.yunchou.customer.imports;

import org.jspecify.annotations.NullMarked;
