/** The files from which the catalogue comes. */
@NullMarked
package io.yunchou.catalog.imports;

import org.jspecify.annotations.NullMarked;
