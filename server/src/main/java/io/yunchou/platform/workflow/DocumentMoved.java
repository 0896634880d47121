package io.yunchou.platform.workflow;

/**
 * A document took a step. Told within the transaction of the step: a listener that refuses undoes it.
 *
 * @param document as it stands after the step
 */
public record DocumentMoved(Document document, Step step, DocumentState from) {}
