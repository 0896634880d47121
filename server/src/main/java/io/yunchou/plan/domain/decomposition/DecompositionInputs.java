package io.yunchou.plan.domain.decomposition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything that goes into a decomposition, as figures: the organisation, the past and the calendars as they were known
 * when it was done.
 *
 * @param historyYear the fiscal year before; null when there is none
 * @param unit the rounding unit
 * @param nodes units and positions, parents before children; the first is the root
 * @param months the months of the year to be planned
 * @param ledgerSequence the number of the ledger's latest change that is in the past
 */
public record DecompositionInputs(
        String fiscalYear,
        @Nullable String historyYear,
        String measure,
        BigDecimal unit,
        LocalDate structureOn,
        long organisationVersion,
        long ledgerSequence,
        List<InputNode> nodes,
        List<PlanSlot> months,
        List<InputCalendar> calendars,
        List<Finding> findings) {
    public DecompositionInputs {
        nodes = List.copyOf(nodes);
        months = List.copyOf(months);
        calendars = List.copyOf(calendars);
        findings = List.copyOf(findings);
    }

    /**
     * A unit or a position.
     *
     * @param parent the key of its parent; null for the root
     * @param history the year before, 0 or more; of a unit with all that is below it, also what is gone by now
     * @param drivers imported drivers and headcount, by name; of a unit the sum of what is below it
     * @param calendar the code of the working-day calendar
     * @param past a position's past months
     */
    public record InputNode(
            String key,
            boolean position,
            long id,
            String code,
            String name,
            @Nullable String parent,
            int depth,
            BigDecimal history,
            Map<String, BigDecimal> drivers,
            String calendar,
            List<PastAmount> past) {
        public InputNode {
            drivers = new TreeMap<>(drivers);
            past = List.copyOf(past);
        }
    }

    /** A month of the year to be planned and its place in the year. */
    public record PlanSlot(String period, String quarter, String month, LocalDate start, LocalDate end) {}

    /** What was sold in some days of a past year, and the place in the year that they belong to. */
    public record PastAmount(
            String year, String quarter, String month, LocalDate start, LocalDate end, BigDecimal amount) {}

    /**
     * A working-day calendar.
     *
     * @param festivals one day of each Spring Festival, around which little is sold
     */
    public record InputCalendar(
            String code, List<LocalDate> holidays, List<LocalDate> makeUpDays, List<LocalDate> festivals) {
        public InputCalendar {
            holidays = List.copyOf(holidays);
            makeUpDays = List.copyOf(makeUpDays);
            festivals = List.copyOf(festivals);
        }
    }
}
