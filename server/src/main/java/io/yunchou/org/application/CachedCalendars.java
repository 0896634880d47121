package io.yunchou.org.application;

import io.yunchou.kernel.DateRange;
import io.yunchou.kernel.FiscalCalendar;
import io.yunchou.kernel.FiscalPeriod;
import io.yunchou.org.Calendars;
import io.yunchou.org.OrganisationTree;
import io.yunchou.org.UnitId;
import io.yunchou.org.WorkingDays;
import io.yunchou.org.domain.Calendar;
import io.yunchou.org.domain.CalendarStore;
import io.yunchou.org.domain.FiscalPeriodState;
import io.yunchou.org.domain.Snapshot;
import io.yunchou.org.domain.Structures;
import io.yunchou.org.domain.UnitState;
import io.yunchou.org.domain.WorkedState;
import io.yunchou.platform.dated.Span;
import io.yunchou.platform.dated.Timeline;
import io.yunchou.platform.dated.VersionedCache;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The calendars, kept in memory until the organisation's version number changes. */
@Component
public class CachedCalendars implements Calendars {
    /** The calendar of a unit where neither it nor any unit above names one: Monday to Friday, no holidays. */
    private static final String PLAIN = "";

    private final VersionedCache<Calendar> calendars;
    private final CachedOrganisation organisation;

    CachedCalendars(CalendarStore store, Structures structures, CachedOrganisation organisation) {
        this.calendars = new VersionedCache<>(
                structures::version, version -> new Calendar(fiscal(store.periods()), working(store.days())));
        this.organisation = organisation;
    }

    @Override
    public FiscalCalendar fiscal() {
        return calendars.current().fiscal();
    }

    @Override
    public WorkingDays workingDays(String code) {
        return calendars.current().workingDays(code);
    }

    @Override
    public WorkingDays workingDaysOf(UnitId unit, LocalDate day) {
        Snapshot snapshot = organisation.snapshot();
        OrganisationTree tree = snapshot.asOf(day);
        return workingDays(tree.find(unit).stream()
                .flatMap(node -> tree.path(node).reversed().stream())
                .flatMap(node -> snapshot.structure().unit(node.id()).on(day).stream())
                .map(UnitState::calendarCode)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(PLAIN));
    }

    /** The codes of the working-day calendars on record. */
    public List<String> workingDayCodes() {
        return calendars.current().workingDays().keySet().stream().sorted().toList();
    }

    /** Timelines of periods as a calendar; each period has one span. */
    public static FiscalCalendar fiscal(Map<String, Timeline<FiscalPeriodState>> periods) {
        List<FiscalPeriod> all = new ArrayList<>();
        periods.forEach((code, timeline) -> timeline.spans()
                .forEach(span -> all.add(
                        new FiscalPeriod(code, span.value().kind(), span.value().parentCode(), span.valid()))));
        all.sort(Comparator.comparing(FiscalPeriod::code));
        return new FiscalCalendar(all);
    }

    private static Map<String, WorkingDays> working(Map<String, Timeline<WorkedState>> days) {
        Map<String, WorkingDays> calendars = new HashMap<>();
        days.forEach((code, timeline) -> calendars.put(
                code,
                WorkingDays.of(
                        code,
                        timeline.spans().stream()
                                .flatMap(CachedCalendars::exceptions)
                                .toList())));
        return calendars;
    }

    private static Stream<WorkingDays.DayException> exceptions(Span<WorkedState> span) {
        DateRange valid = span.valid();
        LocalDate end = Optional.ofNullable(valid.end()).orElseThrow();
        return valid.start()
                .datesUntil(end)
                .map(day -> new WorkingDays.DayException(
                        day, span.value().worked(), span.value().name()));
    }
}
