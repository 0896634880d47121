package io.yunchou.platform.run;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where two runs of one kind differ.
 *
 * @param sameInputs whether both started from the same inputs
 * @param parameters the parameters that differ
 * @param outputs the outputs that differ, the first of them where there are many
 * @param outputsInAll how many outputs differ in all
 */
public record Comparison(
        Run left,
        Run right,
        boolean sameInputs,
        List<Difference> parameters,
        List<Difference> outputs,
        int outputsInAll) {
    /**
     * One value that differs.
     *
     * @param path where it stands in the JSON, e.g. {@code /leaves/3/amount}
     * @param left null where the left run has nothing there
     * @param right null where the right run has nothing there
     */
    public record Difference(
            String path, @Nullable String left, @Nullable String right) {}
}
