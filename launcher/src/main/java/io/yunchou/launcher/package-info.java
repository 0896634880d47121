/** What lies under the server: the data folder, its lock and version, the settings of a start, and its refusals. */
@NullMarked
package io.yunchou.launcher;

import org.jspecify.annotations.NullMarked;
