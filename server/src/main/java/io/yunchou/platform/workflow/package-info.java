/** The states of a document and who may move it on. */
@NullMarked
package io.yunchou.platform.workflow;

import org.jspecify.annotations.NullMarked;
