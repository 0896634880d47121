package io.yunchou.org.application;

import io.yunchou.kernel.BusinessException;
import io.yunchou.kernel.FiscalCalendar;
import io.yunchou.kernel.FiscalPeriod;
import io.yunchou.org.Calendars;
import io.yunchou.org.PeriodStates;
import io.yunchou.org.PeriodStates.State;
import io.yunchou.org.Periods;
import io.yunchou.org.domain.CalendarStore;
import io.yunchou.org.domain.CalendarStore.OwnedState;
import io.yunchou.org.domain.OrgError;
import io.yunchou.platform.access.Caller;
import io.yunchou.platform.access.Callers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The states of periods as on record. */
@Component
class RecordedPeriods implements Periods {
    private final CalendarStore store;
    private final Calendars calendars;
    private final Callers callers;

    RecordedPeriods(CalendarStore store, Calendars calendars, Callers callers) {
        this.store = store;
        this.calendars = calendars;
        this.callers = callers;
    }

    @Override
    public PeriodStates of(String module) {
        return states(store.states(module));
    }

    @Override
    public void requireOpen(String module, LocalDate day) {
        FiscalPeriod period =
                calendars.fiscal().containing(day, FiscalPeriod.Kind.MONTH).orElse(null);
        if (period == null) {
            return;
        }
        Map<String, OwnedState> owned = store.states(module);
        OwnedState state = owned.getOrDefault(period.code(), new OwnedState(State.OPEN, Caller.SYSTEM_ID));
        switch (state.state()) {
            case OPEN -> {}
            case CLOSING -> {
                if (callers.current().userId() != state.ownerId()) {
                    throw refusal(OrgError.PERIOD_CLOSING, module, period, states(owned));
                }
            }
            case CLOSED -> throw refusal(OrgError.PERIOD_CLOSED, module, period, states(owned));
        }
    }

    private PeriodStates states(Map<String, OwnedState> owned) {
        FiscalCalendar fiscal = calendars.fiscal();
        Map<String, State> states = new HashMap<>();
        owned.forEach((code, state) -> states.put(code, state.state()));
        return PeriodStates.of(fiscal, states);
    }

    private static BusinessException refusal(OrgError error, String module, FiscalPeriod period, PeriodStates states) {
        String open = states.firstOpenFrom(period.range().start())
                .map(LocalDate::toString)
                .orElse("");
        String state = error == OrgError.PERIOD_CLOSED ? "closed" : "being closed";
        return new BusinessException(
                error,
                "%s is %s for %s.\nMaybe date the correction %s, the first open day, and name the period it corrects."
                        .formatted(period.code(), state, module, open),
                Map.of("module", module, "period", period.code(), "firstOpen", open));
    }
}
