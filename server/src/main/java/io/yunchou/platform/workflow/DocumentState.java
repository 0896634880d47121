package io.yunchou.platform.workflow;

/** Where a document stands. Only a draft's content may change. */
public enum DocumentState {
    DRAFT,
    /** In review. */
    SUBMITTED,
    APPROVED,
    /** In force; a pay run calls it paid. */
    PUBLISHED,
    LOCKED
}
