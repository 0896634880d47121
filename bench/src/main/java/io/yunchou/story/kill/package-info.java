/** The story of the killed server: what was acknowledged is there, what was not is wholly there or not at all. */
@NullMarked
package io.yunchou.story.kill;

import org.jspecify.annotations.NullMarked;
