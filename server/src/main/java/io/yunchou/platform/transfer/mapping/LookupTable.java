package io.yunchou.platform.transfer.mapping;

import io.yunchou.platform.transfer.ValueProblem;
import io.yunchou.platform.transfer.read.Column;
import io.yunchou.platform.transfer.read.SourceRow;
import io.yunchou.platform.transfer.read.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Values of one column of a file by those of another. */
final class LookupTable {
    static final int ROWS_MAX = 2_000_000;

    private static final Object SEVERAL = new Object();
    private static final Object NOTHING = new Object();

    private final String name;
    private final Map<String, Object> valueByKey = new HashMap<>();

    private LookupTable(String name) {
        this.name = name;
    }

    static LookupTable read(Table table, Column key, Column value) {
        LookupTable lookup = new LookupTable(table.file().name());
        int rows = 0;
        for (SourceRow row = table.next(); row != null; row = table.next()) {
            if (++rows > ROWS_MAX) {
                throw Unmappable.lookupTooLarge(table.file().name(), ROWS_MAX);
            }
            lookup.add(row.text(key.index()), row.cell(value.index()));
        }
        return lookup;
    }

    private void add(String key, @Nullable Object cell) {
        if (key.isEmpty()) {
            return;
        }
        Object value = cell == null ? NOTHING : cell;
        Object before = valueByKey.putIfAbsent(key, value);
        if (before != null && !Objects.equals(before, value)) {
            valueByKey.put(key, SEVERAL);
        }
    }

    /** The value, null where that is blank, or why there is none. */
    @Nullable
    Object find(String key) {
        Object value = valueByKey.get(key);
        if (value == null) {
            return new Unusable(key, ValueProblem.NOT_FOUND, "a value that is in " + name);
        }
        if (value == SEVERAL) {
            return new Unusable(key, ValueProblem.AMBIGUOUS, "a value that is in " + name + " once");
        }
        return value == NOTHING ? null : value;
    }
}
