package io.yunchou.platform.dated;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A module's version number, in a table {@code <schema>.structure_version} of one row and a sequence
 * {@code <schema>.structure_version_sequence}. Whoever changes the structure bumps it first: the row's lock lets
 * changers through one at a time, so that what each checks still holds when it commits.
 */
public final class StructureVersion {
    private final JdbcTemplate jdbc;
    private final String schema;

    public StructureVersion(JdbcTemplate jdbc, String schema) {
        this.jdbc = jdbc;
        this.schema = schema;
    }

    /** The version that this transaction sees; 0 before the first change. */
    public long current() {
        Long version = jdbc.queryForObject(
                "select coalesce(max(version), 0) from %s.structure_version".formatted(schema), Long.class);
        return version == null ? 0 : version;
    }

    /** Takes the next version and with it the right to change the structure, until the transaction ends. */
    public void bump() {
        jdbc.update("""
                insert into %1$s.structure_version (version)
                values (nextval('%1$s.structure_version_sequence'))
                on conflict (only_row) do update set version = nextval('%1$s.structure_version_sequence')
                """.formatted(schema));
    }
}
