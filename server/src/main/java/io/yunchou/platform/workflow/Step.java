package io.yunchou.platform.workflow;

import static io.yunchou.platform.workflow.DocumentState.APPROVED;
import static io.yunchou.platform.workflow.DocumentState.DRAFT;
import static io.yunchou.platform.workflow.DocumentState.LOCKED;
import static io.yunchou.platform.workflow.DocumentState.PUBLISHED;
import static io.yunchou.platform.workflow.DocumentState.SUBMITTED;

import java.util.Set;

/** What moves a document on, or back. */
public enum Step {
    SUBMIT(Set.of(DRAFT), SUBMITTED),
    APPROVE(Set.of(SUBMITTED), APPROVED),
    RETURN(Set.of(SUBMITTED, APPROVED), DRAFT),
    PUBLISH(Set.of(APPROVED), PUBLISHED),
    LOCK(Set.of(PUBLISHED), LOCKED);

    private final Set<DocumentState> from;
    private final DocumentState to;

    Step(Set<DocumentState> from, DocumentState to) {
        this.from = from;
        this.to = to;
    }

    public boolean leadsFrom(DocumentState state) {
        return from.contains(state);
    }

    public Set<DocumentState> from() {
        return from;
    }

    public DocumentState to() {
        return to;
    }
}
