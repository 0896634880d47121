/** The API of insight. */
@NullMarked
package io.yunchou.insight.web;

import org.jspecify.annotations.NullMarked;
