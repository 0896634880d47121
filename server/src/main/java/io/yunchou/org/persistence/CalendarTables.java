package io.yunchou.org.persistence;

import io.yunchou.kernel.FiscalPeriod;
import io.yunchou.org.PeriodStates;
import io.yunchou.org.domain.CalendarStore;
import io.yunchou.org.domain.FiscalPeriodState;
import io.yunchou.org.domain.WorkedState;
import io.yunchou.platform.dated.Changes;
import io.yunchou.platform.dated.DatedTable;
import io.yunchou.platform.dated.Recording;
import io.yunchou.platform.dated.Timeline;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The calendars in the database. */
@Repository
class CalendarTables implements CalendarStore {
    private static final DatedTable.Shape<String, FiscalPeriodState> PERIODS = new DatedTable.Shape<>(
            "org.fiscal_period_span",
            List.of("period_code"),
            List.of("kind", "parent_code"),
            List::of,
            period -> List.of(period.kind().name(), period.parentCode()),
            (row, number) -> row.getString("period_code"),
            (row, number) -> new FiscalPeriodState(
                    FiscalPeriod.Kind.valueOf(row.getString("kind")), row.getString("parent_code")));

    private static final DatedTable.Shape<String, WorkedState> DAYS = new DatedTable.Shape<>(
            "org.working_day_span",
            List.of("calendar_code"),
            List.of("worked", "name"),
            List::of,
            day -> List.of(day.worked(), day.name()),
            (row, number) -> row.getString("calendar_code"),
            (row, number) -> new WorkedState(row.getBoolean("worked"), row.getString("name")));

    private final JdbcClient jdbc;
    private final DatedTable<String, FiscalPeriodState> periods;
    private final DatedTable<String, WorkedState> days;

    CalendarTables(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.periods = new DatedTable<>(template, PERIODS);
        this.days = new DatedTable<>(template, DAYS);
    }

    @Override
    public Map<String, Timeline<FiscalPeriodState>> periods() {
        return periods.all();
    }

    @Override
    public Map<String, Timeline<WorkedState>> days() {
        return days.all();
    }

    @Override
    public void savePeriods(
            Map<String, Timeline<FiscalPeriodState>> before,
            Map<String, Timeline<FiscalPeriodState>> after,
            Recording recording) {
        periods.save(Changes.between(before, after), recording);
    }

    @Override
    public void saveDays(
            Map<String, Timeline<WorkedState>> before, Map<String, Timeline<WorkedState>> after, Recording recording) {
        days.save(Changes.between(before, after), recording);
    }

    @Override
    public void undoPeriods(long batchId, Recording recording) {
        periods.undo(batchId, recording);
    }

    @Override
    public void undoDays(long batchId, Recording recording) {
        days.undo(batchId, recording);
    }

    @Override
    public Map<String, OwnedState> states(String module) {
        Map<String, OwnedState> states = new HashMap<>();
        jdbc.sql("select period_code, state, owner_id from org.period_state where module = :module")
                .param("module", module)
                .query(row -> {
                    states.put(
                            row.getString("period_code"),
                            new OwnedState(
                                    PeriodStates.State.valueOf(row.getString("state")), row.getLong("owner_id")));
                });
        return states;
    }

    @Override
    public void putState(String module, String periodCode, OwnedState state, Instant at) {
        jdbc.sql("""
                        insert into org.period_state (module, period_code, state, owner_id, changed_at)
                        values (:module, :period, :state, :owner, :at)
                        on conflict (module, period_code) do update
                        set state = excluded.state, owner_id = excluded.owner_id, changed_at = excluded.changed_at
                        """)
                .param("module", module)
                .param("period", periodCode)
                .param("state", state.state().name())
                .param("owner", state.ownerId())
                .param("at", utc(at))
                .update();
    }

    @Override
    public long addReopening(Reopening request, Instant at) {
        return jdbc.sql("""
                        insert into org.reopening (module, period_code, reason, requested_by, requested_at)
                        values (:module, :period, :reason, :by, :at)
                        returning id
                        """)
                .param("module", request.module())
                .param("period", request.periodCode())
                .param("reason", request.reason())
                .param("by", request.requestedBy())
                .param("at", utc(at))
                .query(Long.class)
                .single();
    }

    @Override
    public List<Reopening> openReopenings() {
        return jdbc.sql("select * from org.reopening where decided_at is null order by id")
                .query((row, number) -> reopening(row))
                .list();
    }

    @Override
    public Optional<Reopening> openReopening(long id) {
        return jdbc.sql("select * from org.reopening where id = :id and decided_at is null for update")
                .param("id", id)
                .query((row, number) -> reopening(row))
                .optional();
    }

    @Override
    public void decideReopening(long id, long decidedBy, boolean approved, Instant at) {
        jdbc.sql("""
                        update org.reopening
                        set decided_by = :by, approved = :approved, decided_at = :at
                        where id = :id
                        """)
                .param("by", decidedBy)
                .param("approved", approved)
                .param("at", utc(at))
                .param("id", id)
                .update();
    }

    private static Reopening reopening(ResultSet row) throws SQLException {
        return new Reopening(
                row.getLong("id"),
                row.getString("module"),
                row.getString("period_code"),
                row.getString("reason"),
                row.getLong("requested_by"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
