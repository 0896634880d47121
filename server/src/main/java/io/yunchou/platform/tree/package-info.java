/** Effective-dated hierarchies with fast subtree tests. */
@NullMarked
package io.yunchou.platform.tree;

import org.jspecify.annotations.NullMarked;
