/** Seeded generators for property tests. */
@NullMarked
package io.yunchou.testkit;

import org.jspecify.annotations.NullMarked;
