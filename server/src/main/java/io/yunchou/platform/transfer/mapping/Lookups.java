package io.yunchou.platform.transfer.mapping;

import io.yunchou.platform.transfer.read.Bundle;
import io.yunchou.platform.transfer.read.Column;
import io.yunchou.platform.transfer.read.ReadOptions;
import io.yunchou.platform.transfer.read.Table;
import io.yunchou.platform.transfer.source.LookupDocument;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The look-up tables of one import, each read once. */
final class Lookups {
    private final Bundle bundle;
    private final Map<Key, LookupTable> tables = new HashMap<>();

    Lookups(Bundle bundle) {
        this.bundle = bundle;
    }

    private record Key(String file, @Nullable String sheet, String key, String value) {}

    LookupTable table(LookupDocument document) {
        Key key = new Key(document.file(), document.sheet(), document.key(), document.value());
        LookupTable known = tables.get(key);
        if (known == null) {
            known = read(key);
            tables.put(key, known);
        }
        return known;
    }

    private LookupTable read(Key key) {
        ReadOptions options = ReadOptions.RECOGNISED
                .ofSheet(key.sheet())
                .knowing(header -> header.equals(key.key()) || header.equals(key.value()));
        try (Table table = Table.open(bundle.file(key.file()), options, bundle.limits())) {
            return LookupTable.read(table, column(table, key.key()), column(table, key.value()));
        }
    }

    private static Column column(Table table, String name) {
        return table.header()
                .column(name)
                .orElseThrow(() -> Unmappable.unknownColumn(
                        table.file().name(), name, table.header().names()));
    }
}
