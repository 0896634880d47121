package io.yunchou.platform.transfer.read;

import io.yunchou.kernel.Rounding;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as it stands in the file. A cell is a {@link String}, a {@link BigDecimal}, a {@link LocalDateTime} (a number
 * that the file formats as a date), a {@link Boolean}, a {@link CellError} or null: plain objects rather than a type of
 * our own, since there are tens of millions of them.
 */
public final class SourceRow {
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final long number;
    private final @Nullable Object[] cells;

    public SourceRow(long number, @Nullable Object[] cells) {
        this.number = number;
        this.cells = cells;
    }

    /** The row as the user sees it in the file: the first line is 1. */
    public long number() {
        return number;
    }

    public int width() {
        return cells.length;
    }

    public @Nullable Object cell(int column) {
        return column < cells.length ? cells[column] : null;
    }

    /** The cell as the user would write it; empty where there is nothing. */
    public String text(int column) {
        return text(cell(column));
    }

    public static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case String text -> text;
            case BigDecimal number -> number.toPlainString();
            case LocalDateTime time -> text(time);
            default -> cell.toString();
        };
    }

    private static String text(LocalDateTime time) {
        boolean midnight = time.toLocalTime().toSecondOfDay() == 0;
        return midnight ? time.toLocalDate().toString() : DAY_AND_TIME.format(time);
    }

    public boolean blank(int column) {
        Object cell = cell(column);
        return cell == null || (cell instanceof String text && text.isBlank());
    }

    public boolean blank() {
        for (int column = 0; column < cells.length; column++) {
            if (!blank(column)) {
                return false;
            }
        }
        return true;
    }

    /** How many cells are not blank. */
    public int filled() {
        int filled = 0;
        for (int column = 0; column < cells.length; column++) {
            if (!blank(column)) {
                filled++;
            }
        }
        return filled;
    }

    public List<String> texts() {
        List<String> texts = new ArrayList<>(cells.length);
        for (Object cell : cells) {
            texts.add(text(cell));
        }
        return texts;
    }

    @Override
    public String toString() {
        return number + ": " + Arrays.toString(cells);
    }

    /** The number that a spreadsheet shows for a stored one: it keeps 15 digits, what lies behind them is binary noise. */
    static BigDecimal shown(BigDecimal stored) {
        BigDecimal shown =
                stored.precision() > 15 ? Rounding.significant(stored, 15).stripTrailingZeros() : stored;
        return shown.scale() < 0 ? shown.setScale(0) : shown;
    }
}
