/** What tests and stories share: seeded generators, an outside database, what the demo's files say by themselves. */
@NullMarked
package io.yunchou.testkit;

import org.jspecify.annotations.NullMarked;
