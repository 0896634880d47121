/** What can be done with the catalogue. */
@NullMarked
package io.yunchou.catalog.application;

import org.jspecify.annotations.NullMarked;
