/** The server: one application, whose direct sub-packages are its modules. */
@NullMarked
package io.yunchou;

import org.jspecify.annotations.NullMarked;
