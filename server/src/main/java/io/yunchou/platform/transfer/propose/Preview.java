package io.yunchou.platform.transfer.propose;

import io.yunchou.platform.transfer.read.FileFormat;
import io.yunchou.platform.transfer.source.StepDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file seems to hold.
 *
 * @param parts the tables' files: the file itself, or those inside a ZIP
 * @param file the part that is shown
 * @param sheet the sheet that is shown; null in a text file and for the first
 * @param encoding the encoding of a text file
 * @param separator what stands between its cells
 * @param headerFirstRow the first row of the header
 * @param headerLastRow its last
 * @param titles what stands above it
 * @param titleUnit the unit that a title announces for all amounts
 * @param columns the columns
 * @param rows the first rows of data, as they stand in the file
 * @param rowsExpected about how many rows there are; 0 while unknown
 * @param recognisedAs the system whose export it looks like
 * @param sources the names of saved sources that have seen such a file
 * @param proposal a column for each field of the entity asked for; empty where none was
 * @param step the proposal as a step, ready to be run or changed; null where no entity was asked for
 */
public record Preview(
        List<Part> parts,
        String file,
        @Nullable String sheet,
        @Nullable String encoding,
        @Nullable String separator,
        long headerFirstRow,
        long headerLastRow,
        List<String> titles,
        @Nullable String titleUnit,
        List<ColumnPreview> columns,
        List<RowPreview> rows,
        long rowsExpected,
        @Nullable String recognisedAs,
        List<String> sources,
        List<FieldProposal> proposal,
        @Nullable StepDocument step) {

    /**
     * A file that holds tables.
     *
     * @param sheets the sheets that people see; empty for a text file
     */
    public record Part(String file, FileFormat format, List<String> sheets) {}

    /** A column and the unit that its header states. */
    public record ColumnPreview(String name, @Nullable String unit, List<String> samples) {}

    /** A row as it stands in the file. */
    public record RowPreview(long number, List<String> cells) {}
}
