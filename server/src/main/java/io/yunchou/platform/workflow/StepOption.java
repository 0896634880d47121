package io.yunchou.platform.workflow;

import org.jspecify.annotations.Nullable;

/**
 * A step that leads on from where a document stands, for the reader at hand.
 *
 * @param refusalCode why the reader may not take it; null when he may
 * @param refusal the same in words, saying who can
 */
public record StepOption(
        Step step, @Nullable String refusalCode, @Nullable String refusal) {
    public boolean allowed() {
        return refusalCode == null;
    }
}
