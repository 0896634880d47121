/** The API of the catalogue. */
@NullMarked
package io.yunchou.catalog.web;

import org.jspecify.annotations.NullMarked;
