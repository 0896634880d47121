package io.yunchou.platform.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a backup file says about itself; its last entry, so that a file cut short has none.
 *
 * @param format the version of the file's own layout
 * @param migrations the versions of each module's migrations, in the modules' order
 * @param partitions made while the product ran, so that no migration makes them
 */
record Manifest(
        int format,
        Instant madeAt,
        Map<String, List<String>> migrations,
        List<Partition> partitions,
        List<Table> tables,
        List<Sequence> sequences) {
    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";

    /** A part of a partitioned table; names are qualified and quoted as SQL wants them. */
    record Partition(String name, String parent, String bound) {}

    /** A table's rows, as an entry of their own. */
    record Table(String name, List<String> columns, long rows, String sha256) {
        String entry() {
            return "tables/" + name + ".copy";
        }

        String columnList() {
            return String.join(", ", columns);
        }
    }

    /** Where a sequence stands. */
    record Sequence(String name, long value, boolean used) {}

    /** The newest migration that the data has seen. */
    long schema() {
        return migrations.values().stream()
                .flatMap(List::stream)
                .mapToLong(Long::parseLong)
                .max()
                .orElse(0);
    }

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
