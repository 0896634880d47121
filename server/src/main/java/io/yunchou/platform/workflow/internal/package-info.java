/** How workflows are kept. */
@NullMarked
package io.yunchou.platform.workflow.internal;

import org.jspecify.annotations.NullMarked;
