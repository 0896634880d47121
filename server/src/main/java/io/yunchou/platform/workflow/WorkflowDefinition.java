package io.yunchou.platform.workflow;

import io.yunchou.platform.access.Caller;
import java.util.EnumSet;
import java.util.Set;

/** What is particular to one kind of document; a bean for each kind. */
public interface WorkflowDefinition {
    /** The stable kind, {@code <module>.<noun>}, e.g. {@code plan.scenario}. */
    String kind();

    /** The permission that a step needs. */
    String permission(Step step);

    /** The steps that its documents take; all that there are, unless it says otherwise. */
    default Set<Step> steps() {
        return EnumSet.allOf(Step.class);
    }

    /** Whether the document lies in the caller's data scope; outside of it no step is possible. */
    default boolean concerns(Caller caller, String documentId) {
        return true;
    }

    /**
     * The module's own conditions of a step, e.g. that quotas add up before they are published.
     *
     * @throws io.yunchou.kernel.BusinessException when one is not met
     */
    default void check(Step step, Document document) {}
}
