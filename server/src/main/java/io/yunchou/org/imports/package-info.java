/** The files from which an organisation and its calendars come. */
@NullMarked
package io.yunchou.org.imports;

import org.jspecify.annotations.NullMarked;
