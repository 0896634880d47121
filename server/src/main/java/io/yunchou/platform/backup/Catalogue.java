package io.yunchou.platform.backup;

import io.yunchou.platform.database.ModuleMigrations;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the modules' schemas hold, as the database's own catalogue tells it. */
final class Catalogue {
    private static final String HISTORY = "flyway_schema_history";
    private static final String SCHEMAS =
            ModuleMigrations.MODULES.stream().map(module -> "'" + module + "'").collect(Collectors.joining(", "));

    private final Connection connection;

    Catalogue(Connection connection) {
        this.connection = connection;
    }

    /** Reads a row of a query. */
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Every table with rows of its own, and its columns but the computed ones. */
    Map<String, List<String>> tables() throws SQLException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (Column column :
                list("""
                select format('%%I.%%I', n.nspname, c.relname), format('%%I', a.attname)
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid
                where n.nspname in (%s)
                  and c.relkind in ('r', 'p')
                  and not c.relispartition
                  and c.relname <> '%s'
                  and a.attnum > 0
                  and not a.attisdropped
                  and a.attgenerated = ''
                order by n.nspname, c.relname, a.attnum
                """.formatted(SCHEMAS, HISTORY), row -> new Column(row.getString(1), row.getString(2)))) {
            columns.computeIfAbsent(column.table(), _ -> new ArrayList<>()).add(column.name());
        }
        return columns;
    }

    List<Manifest.Partition> partitions() throws SQLException {
        return list(
                """
                select format('%%I.%%I', n.nspname, c.relname),
                       format('%%I.%%I', pn.nspname, p.relname),
                       pg_get_expr(c.relpartbound, c.oid)
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                join pg_inherits i on i.inhrelid = c.oid
                join pg_class p on p.oid = i.inhparent
                join pg_namespace pn on pn.oid = p.relnamespace
                where n.nspname in (%s)
                  and c.relispartition
                  and c.relkind in ('r', 'p')
                order by c.oid
                """.formatted(SCHEMAS),
                row -> new Manifest.Partition(row.getString(1), row.getString(2), row.getString(3)));
    }

    List<Manifest.Sequence> sequences() throws SQLException {
        List<Manifest.Sequence> sequences = new ArrayList<>();
        for (String name : list("""
                select format('%%I.%%I', schemaname, sequencename)
                from pg_sequences
                where schemaname in (%s)
                order by 1
                """.formatted(SCHEMAS), row -> row.getString(1))) {
            sequences.addAll(list(
                    "select last_value, is_called from " + name,
                    row -> new Manifest.Sequence(name, row.getLong(1), row.getBoolean(2))));
        }
        return sequences;
    }

    /** The versions that each module's schema has seen; a module without a schema is left out. */
    Map<String, List<String>> migrations() throws SQLException {
        Map<String, List<String>> versions = new LinkedHashMap<>();
        for (String module : ModuleMigrations.MODULES) {
            if (has(module + "." + HISTORY)) {
                versions.put(
                        module,
                        list(
                                "select version from %s.%s where success and version is not null order by version::bigint"
                                        .formatted(module, HISTORY),
                                row -> row.getString(1)));
            }
        }
        return versions;
    }

    /** Each reference between tables: how to drop it, and how to make it again. */
    List<Reference> references() throws SQLException {
        return list("""
                select format('%%I.%%I', n.nspname, c.relname), format('%%I', k.conname), pg_get_constraintdef(k.oid)
                from pg_constraint k
                join pg_class c on c.oid = k.conrelid
                join pg_namespace n on n.oid = c.relnamespace
                where n.nspname in (%s)
                  and k.contype = 'f'
                  and k.conparentid = 0
                """.formatted(SCHEMAS), row -> new Reference(row.getString(1), row.getString(2), row.getString(3)));
    }

    /** How many of the tables hold a row. */
    int filledTables() throws SQLException {
        int filled = 0;
        for (String table : tables().keySet()) {
            filled += list("select 1 from " + table + " limit 1", row -> row.getInt(1))
                    .size();
        }
        return filled;
    }

    <T> List<T> list(String query, Reading<T> reading) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<T> values = new ArrayList<>();
            while (rows.next()) {
                values.add(reading.of(rows));
            }
            return values;
        }
    }

    private boolean has(String table) throws SQLException {
        return list("select to_regclass('" + table + "') is not null", row -> row.getBoolean(1))
                .getFirst();
    }

    private record Column(String table, String name) {}

    /** A foreign key. */
    record Reference(String table, String name, String definition) {
        String drop() {
            return "alter table %s drop constraint %s".formatted(table, name);
        }

        String make() {
            return "alter table %s add constraint %s %s".formatted(table, name, definition);
        }
    }
}
