/** The tables of the catalogue. */
@NullMarked
package io.yunchou.catalog.persistence;

import org.jspecify.annotations.NullMarked;
