package io.yunchou.platform.transfer.run;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a row.
 *
 * @param id its place in the order of reporting
 * @param batchId the batch, that is the step
 * @param step the number of the step
 * @param file the file
 * @param row the row as the user sees it in the file
 * @param field the field
 * @param value the value found
 * @param code the stable code of what is wrong
 * @param expected what would be right
 * @param warning whether the row went in all the same
 */
public record RowProblem(
        long id,
        long batchId,
        int step,
        String file,
        long row,
        String field,
        @Nullable String value,
        String code,
        String expected,
        boolean warning) {}
