package io.yunchou.org.imports;

import io.yunchou.kernel.DateRange;
import io.yunchou.org.application.CachedCalendars;
import io.yunchou.org.application.ChangeCalendars;
import io.yunchou.org.domain.FiscalPeriodState;
import io.yunchou.org.domain.FiscalRules;
import io.yunchou.org.domain.FiscalRules.PeriodBreach;
import io.yunchou.platform.dated.Timeline;
import io.yunchou.platform.transfer.ImportRow;
import io.yunchou.platform.transfer.ImportSession;
import io.yunchou.platform.transfer.RowProblems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes one file of periods in. A calendar is whole or it is not: rows that do not fit are left out until the rest does. */
final class FiscalPeriodSession implements ImportSession<FiscalPeriodRow> {
    private final ChangeCalendars calendars;
    private final long batchId;
    private final List<FiscalPeriodRow> rows = new ArrayList<>();

    FiscalPeriodSession(ChangeCalendars calendars, long batchId) {
        this.calendars = calendars;
        this.batchId = batchId;
    }

    @Override
    public Optional<FiscalPeriodRow> check(ImportRow row) {
        return FiscalPeriodEntity.read(row);
    }

    @Override
    public void write(FiscalPeriodRow row) {
        rows.add(row);
    }

    @Override
    public void finish(RowProblems problems) {
        Map<String, Timeline<FiscalPeriodState>> before = calendars.lockPeriods();
        Map<String, FiscalPeriodRow> good = once(problems);
        Map<String, Timeline<FiscalPeriodState>> after = applied(before, good);
        List<PeriodBreach> breaches = FiscalRules.breaches(CachedCalendars.fiscal(after));
        while (!breaches.isEmpty()) {
            leaveOut(breaches, good, problems);
            after = applied(before, good);
            breaches = FiscalRules.breaches(CachedCalendars.fiscal(after));
        }
        calendars.savePeriods(before, after, batchId);
    }

    private Map<String, FiscalPeriodRow> once(RowProblems problems) {
        Map<String, FiscalPeriodRow> good = new LinkedHashMap<>();
        for (FiscalPeriodRow row : rows) {
            FiscalPeriodRow earlier = good.putIfAbsent(row.code(), row);
            if (earlier != null) {
                problems.problem(
                        row.number(),
                        "code",
                        row.code(),
                        "duplicate-code",
                        "another code than row " + earlier.number());
            }
        }
        return good;
    }

    /** Where no row of the file is to blame for a breach, the last one that touches it is: the file as a whole is. */
    private static void leaveOut(List<PeriodBreach> breaches, Map<String, FiscalPeriodRow> good, RowProblems problems) {
        int before = good.size();
        for (PeriodBreach breach : breaches) {
            FiscalPeriodRow row = good.remove(breach.periodCode());
            if (row != null) {
                tell(row, breach, problems);
            }
        }
        if (good.size() == before) {
            List.copyOf(good.values()).forEach(row -> tell(row, breaches.getFirst(), problems));
            good.clear();
        }
    }

    private static void tell(FiscalPeriodRow row, PeriodBreach breach, RowProblems problems) {
        problems.problem(row.number(), breach.field(), row.value(breach.field()), breach.code(), breach.expected());
    }

    private static Map<String, Timeline<FiscalPeriodState>> applied(
            Map<String, Timeline<FiscalPeriodState>> before, Map<String, FiscalPeriodRow> rows) {
        Map<String, Timeline<FiscalPeriodState>> after = new HashMap<>(before);
        rows.values().forEach(row -> after.put(row.code(), timeline(row)));
        return after;
    }

    private static Timeline<FiscalPeriodState> timeline(FiscalPeriodRow row) {
        DateRange range = row.range();
        return Timeline.<FiscalPeriodState>empty().assign(range, new FiscalPeriodState(row.kind(), row.parent()));
    }
}
