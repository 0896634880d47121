/** The database under the server: one that we start ourselves in the data folder, or one that runs elsewhere. */
@NullMarked
package io.yunchou.launcher.postgres;

import org.jspecify.annotations.NullMarked;
