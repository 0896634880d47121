package io.yunchou.org;

import io.yunchou.kernel.FiscalCalendar;
import io.yunchou.kernel.FiscalPeriod;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The states of all periods for one module, at one moment. Immutable. */
public final class PeriodStates {
    private final FiscalCalendar calendar;
    private final Map<String, State> stateByPeriod;

    private PeriodStates(FiscalCalendar calendar, Map<String, State> stateByPeriod) {
        this.calendar = calendar;
        this.stateByPeriod = Map.copyOf(stateByPeriod);
    }

    /** What may still be written into a period. */
    public enum State {
        /** Everything. */
        OPEN,
        /** Only what the period's owner writes. */
        CLOSING,
        /** Nothing; a correction goes into an open period and names this one. */
        CLOSED
    }

    /** @param stateByPeriod the state by the code of the month; a month left out is open */
    public static PeriodStates of(FiscalCalendar calendar, Map<String, State> stateByPeriod) {
        return new PeriodStates(calendar, stateByPeriod);
    }

    public State stateOn(LocalDate day) {
        return stateByPeriod.isEmpty()
                ? State.OPEN
                : periodOf(day).map(period -> stateOf(period.code())).orElse(State.OPEN);
    }

    public State stateOf(String periodCode) {
        return stateByPeriod.getOrDefault(periodCode, State.OPEN);
    }

    /** The month in which the day lies. */
    public Optional<FiscalPeriod> periodOf(LocalDate day) {
        return calendar.containing(day, FiscalPeriod.Kind.MONTH);
    }

    /** The first day from the given one on that is open; empty when every later month on record is not. */
    public Optional<LocalDate> firstOpenFrom(LocalDate day) {
        LocalDate candidate = day;
        while (stateOn(candidate) != State.OPEN) {
            LocalDate end = periodOf(candidate).orElseThrow().range().end();
            if (end == null) {
                return Optional.empty();
            }
            candidate = end;
        }
        return Optional.of(candidate);
    }
}
