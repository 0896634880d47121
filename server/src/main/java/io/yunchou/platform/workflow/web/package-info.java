/** What waits for whom, over HTTP. */
@NullMarked
package io.yunchou.platform.workflow.web;

import org.jspecify.annotations.NullMarked;
