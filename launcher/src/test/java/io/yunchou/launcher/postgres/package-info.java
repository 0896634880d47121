@NullMarked
package io.yunchou.launcher.postgres;

import org.jspecify.annotations.NullMarked;
