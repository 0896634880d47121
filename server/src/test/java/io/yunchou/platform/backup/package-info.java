@NullMarked
package io.yunchou.platform.backup;

import org.jspecify.annotations.NullMarked;
