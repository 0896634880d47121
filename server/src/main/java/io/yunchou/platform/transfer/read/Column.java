package io.yunchou.platform.transfer.read;

import io.yunchou.platform.transfer.value.Unit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param index its place, from 0
 * @param name its header as the file writes it; both parts of a two-row header with a slash between them; a letter where
 *     there is no header
 * @param group the upper part of a two-row header, else empty
 * @param label the lower part, or the only one
 * @param unit the unit that its header states for its numbers
 */
public record Column(
        int index,
        String name,
        String group,
        String label,
        @Nullable Unit unit) {
    /** The names by which the column may be recognised, the most telling first. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        names.add(name);
        if (!group.isEmpty()) {
            names.add(label + group);
            names.add(label);
        }
        return names;
    }

    /** The letter of a column, as spreadsheets count. */
    static String letter(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }
}
