/** The database: migrations per module, and the doors to it. */
@NullMarked
package io.yunchou.platform.database;

import org.jspecify.annotations.NullMarked;
