package io.yunchou.platform.transfer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A row of the file after mapping. The typed readers accept what people really write (full-width digits, thousands
 * separators, {@code 2014年5月}, Excel serial dates, percent text, a unit such as 万元 from the header) and, where they
 * cannot, note the problem against the field and return empty. A required field that is blank is noted by the transfer
 * block itself before a session sees the row. A row is to be read within {@link ImportSession#check} only: the object
 * then moves on to the next row.
 */
public interface ImportRow {
    /** The row as the user sees it in the file: the first line is 1. */
    long number();

    /** The trimmed text; empty when blank or not mapped. */
    Optional<String> text(String field);

    Optional<BigDecimal> decimal(String field);

    Optional<LocalDate> date(String field);

    Optional<Long> wholeNumber(String field);

    Optional<Boolean> flag(String field);

    /** Notes that a value is not usable. The value is taken from the row. */
    void problem(String field, String code, String expected);

    /** Whether a problem has been noted so far. */
    boolean bad();
}
