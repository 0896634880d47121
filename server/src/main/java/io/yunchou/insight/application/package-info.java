/** Reading attainment within the caller's scope. */
@NullMarked
package io.yunchou.insight.application;

import org.jspecify.annotations.NullMarked;
