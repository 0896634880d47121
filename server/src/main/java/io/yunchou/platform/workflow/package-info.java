/**
 * The way of a document from draft to locked, and who may move it on. A module declares its kinds of documents by
 * {@link io.yunchou.platform.workflow.WorkflowDefinition} beans and moves them through
 * {@link io.yunchou.platform.workflow.Workflows}, which enforces every rule at the change of state, whichever way the
 * call came.
 */
@NullMarked
package io.yunchou.platform.workflow;

import org.jspecify.annotations.NullMarked;
