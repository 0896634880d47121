package io.yunchou.org.application;

import io.yunchou.kernel.BusinessException;
import io.yunchou.org.domain.CalendarStore;
import io.yunchou.org.domain.FiscalPeriodState;
import io.yunchou.org.domain.FiscalRules;
import io.yunchou.org.domain.OrgError;
import io.yunchou.org.domain.Structures;
import io.yunchou.org.domain.WorkedState;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.dated.Recording;
import io.yunchou.platform.dated.Timeline;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one way in which the calendars change; they share the organisation's version number. */
@Component
public class ChangeCalendars {
    private final CalendarStore store;
    private final Structures structures;
    private final Callers callers;
    private final Clock clock;

    ChangeCalendars(CalendarStore store, Structures structures, Callers callers, Clock clock) {
        this.store = store;
        this.structures = structures;
        this.callers = callers;
        this.clock = clock;
    }

    /** Keeps other changers away until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, Timeline<FiscalPeriodState>> lockPeriods() {
        structures.bumpVersion();
        return store.periods();
    }

    /** As {@link #lockPeriods}, for working days. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, Timeline<WorkedState>> lockDays() {
        structures.bumpVersion();
        return store.days();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void savePeriods(
            Map<String, Timeline<FiscalPeriodState>> before,
            Map<String, Timeline<FiscalPeriodState>> after,
            long batchId) {
        store.savePeriods(before, after, recording(batchId));
        structures.bumpVersion();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void saveDays(
            Map<String, Timeline<WorkedState>> before, Map<String, Timeline<WorkedState>> after, long batchId) {
        store.saveDays(before, after, recording(batchId));
        structures.bumpVersion();
    }

    /** Takes an import of periods back, unless what is left were no calendar. */
    @Transactional
    public void undoPeriods(long batchId) {
        structures.bumpVersion();
        store.undoPeriods(batchId, recording(null));
        List<FiscalRules.PeriodBreach> breaches = FiscalRules.breaches(CachedCalendars.fiscal(store.periods()));
        if (!breaches.isEmpty()) {
            throw broken(breaches.getFirst());
        }
    }

    @Transactional
    public void undoDays(long batchId) {
        structures.bumpVersion();
        store.undoDays(batchId, recording(null));
    }

    private Recording recording(@Nullable Long batchId) {
        return new Recording(clock.instant(), callers.current().userId(), batchId);
    }

    private static BusinessException broken(FiscalRules.PeriodBreach breach) {
        return new BusinessException(
                OrgError.CALENDAR_BROKEN,
                "Without this import the period %s would not fit: its %s should be %s.\n"
                                .formatted(breach.periodCode(), breach.field(), breach.expected())
                        + "Maybe take back the later imports of periods first.",
                Map.of("period", breach.periodCode(), "expected", breach.expected()));
    }
}
