package io.yunchou.platform.dated;

import io.yunchou.kernel.BusinessException;
import io.yunchou.kernel.DateRange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/**
 * One table of rows with two times. Beside its own columns the table has {@code id bigint generated always as identity},
 * {@code valid daterange}, {@code recorded_at}, {@code recorded_by}, {@code batch_id}, {@code superseded_at},
 * {@code superseded_by} and {@code superseded_batch_id}, and an exclusion constraint that keeps the current rows of one
 * key apart in time.
 *
 * @param <K> the subject of a row
 * @param <V> what holds for it
 */
public final class DatedTable<K, V> {
    private final JdbcTemplate jdbc;
    private final Shape<K, V> shape;

    public DatedTable(JdbcTemplate jdbc, Shape<K, V> shape) {
        this.jdbc = jdbc;
        this.shape = shape;
    }

    /**
     * How keys and values lie in the table.
     *
     * @param table the qualified name
     * @param keyColumns the columns of the key
     * @param valueColumns the columns of the value
     * @param keyOf a key's columns, in their order
     * @param valueOf a value's columns, in their order
     * @param key reads a key back
     * @param value reads a value back
     */
    public record Shape<K, V>(
            String table,
            List<String> keyColumns,
            List<String> valueColumns,
            Function<K, List<?>> keyOf,
            Function<V, List<? extends @Nullable Object>> valueOf,
            RowMapper<K> key,
            RowMapper<V> value) {
        String keyCondition() {
            return keyColumns.stream().map(column -> column + " = ?").collect(Collectors.joining(" and "));
        }

        String ownColumns() {
            return Stream.concat(keyColumns.stream(), valueColumns.stream()).collect(Collectors.joining(", "));
        }

        String ownPlaceholders() {
            return "?, ".repeat(keyColumns.size() + valueColumns.size());
        }
    }

    /** One subject's timeline before and after; what is the same in both stays as it is. */
    public record Change<K, V>(K key, Timeline<V> before, Timeline<V> after) {}

    /** All timelines by present knowledge. */
    public Map<K, Timeline<V>> all() {
        return timelines("superseded_at is null");
    }

    /** All timelines as they were believed at an instant. */
    public Map<K, Timeline<V>> allKnownAt(Instant instant) {
        OffsetDateTime at = utc(instant);
        return timelines("recorded_at <= ? and (superseded_at is null or superseded_at > ?)", at, at);
    }

    /** The timelines of some subjects by present knowledge; the key must have one column, of type bigint. */
    public Map<K, Timeline<V>> ofAll(Collection<Long> keys) {
        return timelines(shape.keyColumns().getFirst() + " = any (?) and superseded_at is null", (Object)
                keys.toArray(Long[]::new));
    }

    /** One subject's timeline by present knowledge. */
    public Timeline<V> of(K key) {
        return timelines(
                        shape.keyCondition() + " and superseded_at is null",
                        shape.keyOf().apply(key).toArray())
                .getOrDefault(key, Timeline.empty());
    }

    /** Every row there ever was for a subject, the days in order, later knowledge after earlier. */
    public List<RecordedSpan<V>> history(K key) {
        return jdbc.query(
                "select *, lower(valid) as valid_start, upper(valid) as valid_end from %s where %s order by id"
                        .formatted(shape.table(), shape.keyCondition()),
                this::recordedSpan,
                shape.keyOf().apply(key).toArray());
    }

    /** Counts the changes to a subject: whoever wants to change it says which state he saw by this number. */
    public long version(K key) {
        Long version = jdbc.queryForObject(
                "select count(*) + count(superseded_at) from %s where %s"
                        .formatted(shape.table(), shape.keyCondition()),
                Long.class,
                shape.keyOf().apply(key).toArray());
        return version == null ? 0 : version;
    }

    /** Refuses when the subject was changed since the caller looked at it. */
    public void requireVersion(K key, long seen) {
        long present = version(key);
        if (present != seen) {
            throw new BusinessException(
                    DatedError.STALE_VERSION,
                    "Somebody changed this since you looked: you saw version %d, it is at %d.\n"
                                    .formatted(seen, present)
                            + "Maybe look at the change and try again.",
                    Map.of("seen", seen, "present", present));
        }
    }

    /** Records changes: supersedes the spans that are gone and records those that are new. */
    public void save(Collection<Change<K, V>> changes, Recording recording) {
        List<Object[]> gone = new ArrayList<>();
        List<Object[]> fresh = new ArrayList<>();
        for (Change<K, V> change : changes) {
            minus(change.before(), change.after())
                    .forEach(span -> gone.add(supersedeArguments(change, span, recording)));
            minus(change.after(), change.before()).forEach(span -> fresh.add(insertArguments(change, span, recording)));
        }
        jdbc.batchUpdate(supersedeStatement(), gone);
        jdbc.batchUpdate(insertStatement(), fresh);
    }

    /**
     * Takes an import back: what it recorded is superseded, what it superseded is recorded again.
     *
     * @throws BusinessException {@code dated.changed-since} when a later change stands on what the import recorded
     */
    public void undo(long batchId, Recording recording) {
        refuseWhenChangedSince(batchId);
        jdbc.update("""
                update %s
                set superseded_at = ?, superseded_by = ?, superseded_batch_id = null
                where batch_id = ? and superseded_at is null
                """.formatted(shape.table()), utc(recording.at()), recording.userId(), batchId);
        jdbc.update(
                """
                insert into %1$s (%2$s, valid, recorded_at, recorded_by, batch_id)
                select %2$s, valid, ?, ?, null
                from %1$s
                where superseded_batch_id = ? and batch_id is distinct from ?
                """.formatted(shape.table(), shape.ownColumns()),
                utc(recording.at()),
                recording.userId(),
                batchId,
                batchId);
    }

    /** The subjects of which an import recorded or superseded something. */
    public List<K> touchedBy(long batchId) {
        return jdbc
                .query(
                        "select * from %s where batch_id = ? or superseded_batch_id = ?".formatted(shape.table()),
                        shape.key(),
                        batchId,
                        batchId)
                .stream()
                .distinct()
                .toList();
    }

    private void refuseWhenChangedSince(long batchId) {
        Long changed = jdbc.queryForObject("""
                select count(*)
                from %s
                where batch_id = ? and superseded_at is not null and superseded_batch_id is distinct from ?
                """.formatted(shape.table()), Long.class, batchId, batchId);
        if (changed != null && changed > 0) {
            throw new BusinessException(
                    DatedError.CHANGED_SINCE,
                    "%d rows of this import were changed since, so it cannot be taken back as a whole.\n"
                                    .formatted(changed)
                            + "Maybe take back the later change first, or correct the rows one by one.",
                    Map.of("rows", changed));
        }
    }

    private Map<K, Timeline<V>> timelines(String condition, Object... arguments) {
        Map<K, List<Span<V>>> spans = new HashMap<>();
        jdbc.query(
                "select *, lower(valid) as valid_start, upper(valid) as valid_end from %s where %s"
                        .formatted(shape.table(), condition),
                row -> {
                    spans.computeIfAbsent(shape.key().mapRow(row, 0), key -> new ArrayList<>())
                            .add(new Span<>(valid(row), shape.value().mapRow(row, 0)));
                },
                arguments);
        Map<K, Timeline<V>> timelines = HashMap.newHashMap(spans.size());
        spans.forEach((key, list) -> timelines.put(key, Timeline.of(list)));
        return timelines;
    }

    private RecordedSpan<V> recordedSpan(ResultSet row, int number) throws SQLException {
        OffsetDateTime superseded = row.getObject("superseded_at", OffsetDateTime.class);
        return new RecordedSpan<>(
                valid(row),
                shape.value().mapRow(row, number),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("recorded_by"),
                row.getObject("batch_id", Long.class),
                superseded == null ? null : superseded.toInstant());
    }

    private static DateRange valid(ResultSet row) throws SQLException {
        return new DateRange(
                row.getObject("valid_start", LocalDate.class), row.getObject("valid_end", LocalDate.class));
    }

    private static <V> List<Span<V>> minus(Timeline<V> spans, Timeline<V> others) {
        return spans.spans().stream()
                .filter(span -> !others.spans().contains(span))
                .toList();
    }

    private String supersedeStatement() {
        return """
                update %s
                set superseded_at = ?, superseded_by = ?, superseded_batch_id = ?
                where %s and valid = daterange(?::date, ?::date) and superseded_at is null
                """.formatted(shape.table(), shape.keyCondition());
    }

    private String insertStatement() {
        return """
                insert into %s (%s, valid, recorded_at, recorded_by, batch_id)
                values (%s daterange(?::date, ?::date), ?, ?, ?)
                """.formatted(shape.table(), shape.ownColumns(), shape.ownPlaceholders());
    }

    private Object[] supersedeArguments(Change<K, V> change, Span<V> span, Recording recording) {
        List<@Nullable Object> arguments = new ArrayList<>();
        arguments.add(utc(recording.at()));
        arguments.add(recording.userId());
        arguments.add(recording.batchId());
        arguments.addAll(shape.keyOf().apply(change.key()));
        arguments.add(span.valid().start());
        arguments.add(span.valid().end());
        return arguments.toArray();
    }

    private Object[] insertArguments(Change<K, V> change, Span<V> span, Recording recording) {
        List<@Nullable Object> arguments = new ArrayList<>(shape.keyOf().apply(change.key()));
        arguments.addAll(shape.valueOf().apply(span.value()));
        arguments.add(span.valid().start());
        arguments.add(span.valid().end());
        arguments.add(utc(recording.at()));
        arguments.add(recording.userId());
        arguments.add(recording.batchId());
        return arguments.toArray();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
