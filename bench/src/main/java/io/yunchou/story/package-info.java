/** End-to-end stories: the real server process, driven from outside, and what must be true of it after each step. */
@NullMarked
package io.yunchou.story;

import org.jspecify.annotations.NullMarked;
