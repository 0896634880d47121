/** Long work in the background, with progress, cancellation and survival of a restart. */
@NullMarked
package io.yunchou.platform.jobs;

import org.jspecify.annotations.NullMarked;
