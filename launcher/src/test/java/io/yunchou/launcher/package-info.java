@NullMarked
package io.yunchou.launcher;

import org.jspecify.annotations.NullMarked;
