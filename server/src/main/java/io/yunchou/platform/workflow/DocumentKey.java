package io.yunchou.platform.workflow;

/**
 * Names a document across modules.
 *
 * @param kind the kind, {@code <module>.<noun>}, of a {@link WorkflowDefinition}
 * @param id the id that its module gave it
 */
public record DocumentKey(String kind, String id) {
    public static DocumentKey of(String kind, long id) {
        return new DocumentKey(kind, String.valueOf(id));
    }
}
