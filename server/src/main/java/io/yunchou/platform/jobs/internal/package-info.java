/** The table of jobs and the workers that take from it. */
@NullMarked
package io.yunchou.platform.jobs.internal;

import org.jspecify.annotations.NullMarked;
