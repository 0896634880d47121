/** The plan over HTTP. */
@NullMarked
package io.yunchou.plan.web;

import org.jspecify.annotations.NullMarked;
