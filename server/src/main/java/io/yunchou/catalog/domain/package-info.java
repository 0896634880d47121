/** The values and rules of the catalogue. */
@NullMarked
package io.yunchou.catalog.domain;

import org.jspecify.annotations.NullMarked;
