package io.yunchou.platform.workflow;

import java.util.List;

/**
 * Moves documents from draft to locked. Every rule is enforced here, at the change of state, whichever way the call
 * came: the step must lead on from the present state and version, the caller must have the step's permission and the
 * document in his scope, whoever owns or submitted a document does not approve it, and the module's own conditions hold.
 */
public interface Workflows {
    /** Begins a document's way as a draft of the present caller. */
    Document open(DocumentKey key, String title);

    /**
     * Where a document stands.
     *
     * @throws io.yunchou.kernel.BusinessException {@code workflow.unknown-document}
     */
    Document document(DocumentKey key);

    /**
     * Takes a step in the name of the present caller.
     *
     * @param version the version that the caller has seen; of two who take a step at once, one is refused
     * @param comment said to whoever reads the history; may be empty, but not when returning a document
     * @throws io.yunchou.kernel.BusinessException when a rule refuses the step; it says which, and who can
     */
    Document take(Step step, DocumentKey key, int version, String comment);

    /** The steps that lead on from where the document stands: those open to the present caller, and why not. */
    List<StepOption> options(DocumentKey key);

    /** All steps that the document took, the first one first. */
    List<TakenStep> history(DocumentKey key);

    /** Locks the document's row to the end of the transaction and makes sure that it is a draft, whose content may change. */
    void requireDraft(DocumentKey key);

    /** Ends the way of a draft that its module throws away; its history stays. */
    void discard(DocumentKey key);
}
