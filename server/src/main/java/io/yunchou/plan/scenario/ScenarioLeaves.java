package io.yunchou.plan.scenario;

import io.yunchou.kernel.DateRange;
import io.yunchou.org.PositionId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The door to a scenario's leaves, for what computes figures for all of them at once. */
public interface ScenarioLeaves {
    /** What a scenario plans for. */
    Outline outline(ScenarioId id);

    /**
     * Writes figures for many leaves as one operation in the log, in the present caller's name and within his scope. All
     * or none; a locked leaf that would change refuses it.
     *
     * @param origin what made the figures, in words, e.g. the run and its engine version
     * @return the operation's sequence
     */
    long write(ScenarioId id, List<Leaf> leaves, String origin, String reason);

    /** The quota of every position and leaf period that has any. */
    List<Leaf> read(ScenarioId id);

    /**
     * The shape of a scenario.
     *
     * @param organisationOn the day of which the organisation is
     * @param grain every figure is a multiple of it
     * @param leafPeriods the days of each period in which figures are stored, by code, in order of time
     */
    record Outline(
            String fiscalYear,
            String measure,
            LocalDate organisationOn,
            BigDecimal grain,
            List<PositionId> positions,
            Map<String, DateRange> leafPeriods) {}

    /** A figure. */
    record Leaf(PositionId position, String period, BigDecimal amount) {}
}
