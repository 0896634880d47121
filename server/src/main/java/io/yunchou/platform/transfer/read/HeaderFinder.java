package io.yunchou.platform.transfer.read;

import io.yunchou.platform.transfer.value.DateText;
import io.yunchou.platform.transfer.value.Missing;
import io.yunchou.platform.transfer.value.NumberText;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the header among the first rows of a file, below titles that people put above it. A row with known headers
 * wins; failing that, the first row that is as wide as the table, all words, all different. A header may take two rows,
 * groups above and labels below, as merged cells leave it.
 */
final class HeaderFinder {
    static final int ROWS_LOOKED_AT = 40;
    private static final int KNOWN_ENOUGH = 2;

    private final List<SourceRow> rows;
    private final Predicate<String> known;

    /**
     * @param rows the first rows of the file
     * @param known tells whether a header is one that the import knows
     */
    HeaderFinder(List<SourceRow> rows, Predicate<String> known) {
        this.rows = rows;
        this.known = known;
    }

    /** The places of the first and last header row among the rows looked at. */
    record Place(int first, int last) {}

    Optional<Place> find() {
        return mostKnown()
                .or(() -> firstWideRow(row -> words(row) == row.filled() && allDifferent(row)))
                .or(() -> firstWideRow(row -> words(row) * 2 >= row.filled()))
                .map(this::withSecondRow);
    }

    /** The place of a header whose first row the user has named; a second row is looked for all the same. */
    Optional<Place> at(long rowNumber) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).number() == rowNumber) {
                return Optional.of(labelsBelow(i) ? new Place(i, i + 1) : new Place(i, i));
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> mostKnown() {
        int best = -1;
        long bestCount = 0;
        for (int i = 0; i < rows.size(); i++) {
            long count = knownCells(rows.get(i));
            if (count > bestCount) {
                best = i;
                bestCount = count;
            }
        }
        boolean enough =
                best >= 0 && (bestCount >= KNOWN_ENOUGH || rows.get(best).filled() <= KNOWN_ENOUGH);
        return enough ? Optional.of(best) : Optional.empty();
    }

    private long knownCells(SourceRow row) {
        return row.texts().stream()
                .filter(text -> !text.isEmpty() && known.test(text))
                .count();
    }

    private Optional<Integer> firstWideRow(Predicate<SourceRow> fits) {
        int width = rows.stream().mapToInt(SourceRow::filled).max().orElse(0);
        for (int i = 0; i < rows.size(); i++) {
            SourceRow row = rows.get(i);
            if (row.filled() * 5 >= width * 3 && fits.test(row)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Place withSecondRow(int row) {
        if (groupsAbove(row)) {
            return new Place(row - 1, row);
        }
        return labelsBelow(row) ? new Place(row, row + 1) : new Place(row, row);
    }

    /** Whether the row above fills gaps of this one with words, as cells merged downwards do. */
    private boolean groupsAbove(int row) {
        return row > 0 && rows.get(row - 1).filled() > 1 && onlyWords(rows.get(row - 1)) && fillsGaps(row, row - 1);
    }

    /** Whether the row below fills gaps of this one with words, as the labels under a merged group do. */
    private boolean labelsBelow(int row) {
        return row + 1 < rows.size() && onlyWords(rows.get(row + 1)) && fillsGaps(row, row + 1) && gapsBelow(row);
    }

    private boolean fillsGaps(int row, int by) {
        SourceRow here = rows.get(row);
        SourceRow filler = rows.get(by);
        for (int column = 0; column < filler.width(); column++) {
            if (here.blank(column) && !filler.blank(column)) {
                return true;
            }
        }
        return false;
    }

    /** A row of data would not leave blank what the header names and the rows after it fill. */
    private boolean gapsBelow(int row) {
        SourceRow here = rows.get(row);
        SourceRow below = rows.get(row + 1);
        for (int column = 0; column < here.width(); column++) {
            if (!here.blank(column) && below.blank(column)) {
                return true;
            }
        }
        return rows.size() <= row + 2;
    }

    private static boolean onlyWords(SourceRow row) {
        return words(row) == row.filled();
    }

    private static int words(SourceRow row) {
        int words = 0;
        for (int column = 0; column < row.width(); column++) {
            if (word(row.cell(column))) {
                words++;
            }
        }
        return words;
    }

    private static boolean word(@Nullable Object cell) {
        return cell instanceof String text
                && !Missing.is(text)
                && NumberText.parse(text) == null
                && (DateText.parse(text, ZoneOffset.UTC) == null || text.contains("年"));
    }

    private static boolean allDifferent(SourceRow row) {
        Set<String> seen = new HashSet<>();
        return row.texts().stream().filter(text -> !text.isEmpty()).allMatch(seen::add);
    }
}
