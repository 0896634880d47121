/** The story of a backup that is taken and restored while the server runs. */
@NullMarked
package io.yunchou.story.backup;

import org.jspecify.annotations.NullMarked;
