package io.yunchou.org.web;

import io.yunchou.kernel.FiscalPeriod;
import io.yunchou.org.OrgPermissions;
import io.yunchou.org.PeriodStates;
import io.yunchou.org.Periods;
import io.yunchou.org.WorkingDays;
import io.yunchou.org.application.CachedCalendars;
import io.yunchou.org.application.ClosePeriods;
import io.yunchou.org.domain.CalendarStore;
import io.yunchou.platform.access.Requires;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The fiscal calendar, the state of its months for each module, and the working-day calendars. */
@RestController
@RequestMapping("/api/org")
class CalendarController {
    private final CachedCalendars calendars;
    private final Periods periods;
    private final ClosePeriods closing;

    CalendarController(CachedCalendars calendars, Periods periods, ClosePeriods closing) {
        this.calendars = calendars;
        this.periods = periods;
        this.closing = closing;
    }

    /** A fiscal period; its end is the first day after it. */
    record Period(
            String code,
            FiscalPeriod.Kind kind,
            String parentCode,
            LocalDate start,
            @Nullable LocalDate end) {}

    /** What a module may still write into a month. */
    record MonthState(String periodCode, PeriodStates.State state) {}

    /** A day that is not what its weekday says. */
    record DayException(LocalDate day, boolean worked, String name) {}

    /** Why a closed month should be opened again. */
    record ReopeningRequest(@NotBlank String reason) {}

    /** The answer to such a request. */
    record Decision(boolean approved) {}

    @GetMapping("/periods")
    @Requires(OrgPermissions.READ)
    List<Period> periods() {
        return calendars.fiscal().periods().stream()
                .map(period -> new Period(
                        period.code(),
                        period.kind(),
                        period.parentCode(),
                        period.range().start(),
                        period.range().end()))
                .toList();
    }

    @GetMapping("/period-states/{module}")
    @Requires(OrgPermissions.READ)
    List<MonthState> states(@PathVariable String module) {
        PeriodStates states = periods.of(module);
        return calendars.fiscal().ofKind(FiscalPeriod.Kind.MONTH).stream()
                .map(month -> new MonthState(month.code(), states.stateOf(month.code())))
                .toList();
    }

    @PostMapping("/period-states/{module}/{period}/start-closing")
    @Requires(OrgPermissions.CLOSE_PERIOD)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void startClosing(@PathVariable String module, @PathVariable String period) {
        closing.startClosing(module, period);
    }

    @PostMapping("/period-states/{module}/{period}/stop-closing")
    @Requires(OrgPermissions.CLOSE_PERIOD)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stopClosing(@PathVariable String module, @PathVariable String period) {
        closing.stopClosing(module, period);
    }

    @PostMapping("/period-states/{module}/{period}/close")
    @Requires(OrgPermissions.CLOSE_PERIOD)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@PathVariable String module, @PathVariable String period) {
        closing.close(module, period);
    }

    @PostMapping("/period-states/{module}/{period}/reopenings")
    @Requires(OrgPermissions.CLOSE_PERIOD)
    @ResponseStatus(HttpStatus.CREATED)
    CreatedId askToReopen(
            @PathVariable String module, @PathVariable String period, @Valid @RequestBody ReopeningRequest request) {
        return new CreatedId(closing.askToReopen(module, period, request.reason()));
    }

    /** The requests that wait for a decision. */
    @GetMapping("/reopenings")
    @Requires(OrgPermissions.APPROVE_REOPENING)
    List<CalendarStore.Reopening> reopenings() {
        return closing.requests();
    }

    @PostMapping("/reopenings/{id}/decision")
    @Requires(OrgPermissions.APPROVE_REOPENING)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(@PathVariable long id, @Valid @RequestBody Decision decision) {
        closing.decide(id, decision.approved());
    }

    /** The codes of the working-day calendars. */
    @GetMapping("/working-days")
    @Requires(OrgPermissions.READ)
    List<String> workingDayCalendars() {
        return calendars.workingDayCodes();
    }

    /** The holidays and make-up days of a calendar in a year. */
    @GetMapping("/working-days/{code}")
    @Requires(OrgPermissions.READ)
    List<DayException> workingDays(@PathVariable String code, @RequestParam int year) {
        WorkingDays days = calendars.workingDays(code);
        return days.exceptions(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)).stream()
                .map(day -> new DayException(day.day(), day.working(), day.name()))
                .toList();
    }
}
