package io.yunchou.org.imports;

import static io.yunchou.platform.transfer.ImportField.optional;
import static io.yunchou.platform.transfer.ImportField.required;

import io.yunchou.kernel.DateRange;
import io.yunchou.org.OrgPermissions;
import io.yunchou.org.application.ChangeCalendars;
import io.yunchou.org.domain.WorkedState;
import io.yunchou.platform.dated.Timeline;
import io.yunchou.platform.transfer.ImportBatch;
import io.yunchou.platform.transfer.ImportEntity;
import io.yunchou.platform.transfer.ImportField;
import io.yunchou.platform.transfer.ImportField.Type;
import io.yunchou.platform.transfer.ImportRow;
import io.yunchou.platform.transfer.ImportSession;
import io.yunchou.platform.transfer.RowProblems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Files of holidays and make-up days. */
@Component
class WorkingDayEntity implements ImportEntity<WorkingDayRow> {
    private final ChangeCalendars calendars;

    WorkingDayEntity(ChangeCalendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public String name() {
        return "org.working-day";
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                required("calendar", Type.CODE, "CN", "Calendar", "Country", "日历", "日历编码"),
                required("date", Type.DATE, "2014-01-01", "Date", "Day", "日期"),
                required("working", Type.FLAG, "no", "Working", "Working Day", "是否工作日", "上班"),
                optional("name", Type.TEXT, "元旦", "Name", "Holiday", "名称", "节假日名称"));
    }

    @Override
    public String permission() {
        return OrgPermissions.IMPORT;
    }

    @Override
    public ImportSession<WorkingDayRow> open(ImportBatch batch) {
        return new Session(calendars, batch.id());
    }

    @Override
    public void undo(ImportBatch batch) {
        calendars.undoDays(batch.id());
    }

    private static final class Session implements ImportSession<WorkingDayRow> {
        private final ChangeCalendars calendars;
        private final long batchId;
        private final Map<String, Map<LocalDate, WorkingDayRow>> rows = new HashMap<>();
        private final List<WorkingDayRow> repeated = new ArrayList<>();

        Session(ChangeCalendars calendars, long batchId) {
            this.calendars = calendars;
            this.batchId = batchId;
        }

        @Override
        public Optional<WorkingDayRow> check(ImportRow row) {
            Optional<String> calendar = row.text("calendar");
            Optional<LocalDate> day = row.date("date");
            Optional<Boolean> working = row.flag("working");
            if (row.bad() || calendar.isEmpty() || day.isEmpty() || working.isEmpty()) {
                return Optional.empty();
            }
            String name = row.text("name").orElse("");
            return Optional.of(new WorkingDayRow(row.number(), calendar.get(), day.get(), working.get(), name));
        }

        @Override
        public void write(WorkingDayRow row) {
            WorkingDayRow earlier = rows.computeIfAbsent(row.calendar(), code -> new HashMap<>())
                    .putIfAbsent(row.day(), row);
            if (earlier != null) {
                repeated.add(row);
            }
        }

        @Override
        public void finish(RowProblems problems) {
            repeated.forEach(row -> problems.problem(
                    row.number(), "date", row.day().toString(), "duplicate-day", "each day of a calendar once"));
            Map<String, Timeline<WorkedState>> before = calendars.lockDays();
            Map<String, Timeline<WorkedState>> after = new HashMap<>(before);
            rows.forEach((code, days) ->
                    after.put(code, merged(before.getOrDefault(code, Timeline.empty()), days.values())));
            calendars.saveDays(before, after, batchId);
        }

        private static Timeline<WorkedState> merged(Timeline<WorkedState> timeline, Collection<WorkingDayRow> days) {
            Timeline<WorkedState> merged = timeline;
            for (WorkingDayRow row : days) {
                merged = merged.assign(DateRange.on(row.day()), new WorkedState(row.worked(), row.name()));
            }
            return merged;
        }
    }
}
