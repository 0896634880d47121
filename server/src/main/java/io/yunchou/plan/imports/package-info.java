/** What of a plan comes in from files. */
@NullMarked
package io.yunchou.plan.imports;

import org.jspecify.annotations.NullMarked;
