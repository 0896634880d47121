@NullMarked
package io.yunchou.platform.jobs;

import org.jspecify.annotations.NullMarked;
