/** Effective-dated hierarchies with fast subtree tests, and look-ups of their members. */
@NullMarked
package io.yunchou.platform.tree;

import org.jspecify.annotations.NullMarked;
