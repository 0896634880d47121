package io.yunchou.platform.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step that leads on from where a document stands, for the reader at hand.
 *
 * @param refusalCode why the reader may not take it; null when he may
 * @param refusal the same in words, saying who can
 * @param whoCan the names of some who can, where a right is what he lacks
 */
public record StepOption(
        Step step, @Nullable String refusalCode, @Nullable String refusal, List<String> whoCan) {
    public StepOption {
        whoCan = List.copyOf(whoCan);
    }

    public boolean allowed() {
        return refusalCode == null;
    }
}
