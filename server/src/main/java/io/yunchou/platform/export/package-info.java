/** Lists as files: what a screen shows, a person can take away as CSV or XLSX, exactly and whole. */
@NullMarked
package io.yunchou.platform.export;

import org.jspecify.annotations.NullMarked;
