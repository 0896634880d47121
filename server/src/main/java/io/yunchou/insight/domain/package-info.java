/** The figures of attainment and how they follow from one another, without any framework. */
@NullMarked
package io.yunchou.insight.domain;

import org.jspecify.annotations.NullMarked;
