package io.yunchou.platform.transfer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an import.
 *
 * @param importId its id, by which its problems can be read and it can be undone
 * @param applied whether anything went in: not on a dry run, and not where one bad row refuses all
 * @param steps what became of each step
 */
public record ImportResult(long importId, boolean applied, List<Step> steps) {
    public ImportResult {
        steps = List.copyOf(steps);
    }

    /**
     * What became of one step.
     *
     * @param batchId the batch to which what was imported refers
     * @param name the step's name in the source
     * @param entity the entity
     * @param file the file
     * @param sheet its sheet; null for a text file or the first
     * @param good rows that went in, or would
     * @param bad rows with a problem
     * @param skipped rows that the source leaves aside, totals and notes
     * @param warnings what is odd but keeps no row out
     */
    public record Step(
            long batchId,
            String name,
            String entity,
            String file,
            @Nullable String sheet,
            long good,
            long bad,
            long skipped,
            long warnings) {}

    public long good() {
        return steps.stream().mapToLong(Step::good).sum();
    }

    public long bad() {
        return steps.stream().mapToLong(Step::bad).sum();
    }
}
