package io.yunchou.insight.web;

import io.yunchou.insight.application.ReadCockpit.Cockpit;
import io.yunchou.insight.domain.Figures;
import io.yunchou.insight.domain.Landing;
import io.yunchou.insight.domain.MonthFigures;
import io.yunchou.insight.domain.ReportingTree;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Attainment of a fiscal year for one node of the organisation.
 *
 * @param start the first day of the year
 * @param end the first day after the year
 * @param asOf the last day counted
 * @param path from the highest node in the caller's scope down to the node
 * @param rows what is directly below the node
 * @param sellers the positions below, best attainment first
 */
record CockpitAnswer(
        String year,
        LocalDate start,
        LocalDate end,
        LocalDate asOf,
        MeasureAnswer measure,
        List<Node> path,
        Row node,
        List<Month> months,
        List<Row> rows,
        List<Row> sellers,
        int workingDaysLeft) {

    /**
     * A unit or position.
     *
     * @param holders who holds the position, or held it last
     * @param closed whether the position was closed on the as-of date
     */
    record Node(ReportingTree.Kind kind, long id, String code, String name, List<String> holders, boolean closed) {
        static Node of(ReportingTree.Node node) {
            return new Node(node.id().kind(), node.id().id(), node.code(), node.name(), node.holders(), node.closed());
        }
    }

    /**
     * A node's figures, in the measure's currency; ratios as fractions.
     *
     * @param quotaToDate owed in the windows that have ended
     * @param gap actual − quota
     * @param growth on last year up to the same point
     * @param landing where the year ends when it goes on as past years did
     * @param landingShare the part of a year that past years had reached by now
     * @param landingYears the past years read; empty where working days stand in for them
     */
    record Row(
            Node node,
            BigDecimal quota,
            BigDecimal quotaToDate,
            BigDecimal actual,
            @Nullable BigDecimal attainment,
            BigDecimal gap,
            BigDecimal lastYear,
            BigDecimal lastYearToDate,
            @Nullable BigDecimal growth,
            @Nullable BigDecimal landing,
            @Nullable BigDecimal landingAttainment,
            @Nullable BigDecimal landingGap,
            BigDecimal landingShare,
            List<String> landingYears) {
        static Row of(io.yunchou.insight.application.ReadCockpit.Row row) {
            Figures figures = row.figures();
            Landing landing = row.landing();
            return new Row(
                    Node.of(row.node()),
                    figures.quota(),
                    figures.quotaToDate(),
                    figures.actual(),
                    figures.attainment(),
                    figures.gap(),
                    figures.lastYear(),
                    figures.lastYearToDate(),
                    figures.growth(),
                    landing.amount(),
                    landing.attainment(),
                    landing.gap(),
                    landing.share(),
                    landing.years());
        }
    }

    /**
     * A calendar month, clipped to the year.
     *
     * @param month such as 2014-03
     * @param quota of the windows that end in it; nothing is spread inside a window
     * @param actual null for a month that has not begun
     */
    record Month(
            String month,
            LocalDate start,
            LocalDate end,
            BigDecimal quota,
            @Nullable BigDecimal actual,
            BigDecimal lastYear) {
        static Month of(MonthFigures figures) {
            return new Month(
                    figures.month().toString(),
                    figures.days().start(),
                    Objects.requireNonNull(figures.days().end()),
                    figures.quota(),
                    figures.actual(),
                    figures.lastYear());
        }
    }

    static CockpitAnswer of(Cockpit cockpit) {
        return new CockpitAnswer(
                cockpit.year().code(),
                cockpit.year().days().start(),
                Objects.requireNonNull(cockpit.year().days().end()),
                cockpit.asOf(),
                MeasureAnswer.of(cockpit.measure()),
                cockpit.path().stream().map(Node::of).toList(),
                Row.of(cockpit.node()),
                cockpit.months().stream().map(Month::of).toList(),
                cockpit.rows().stream().map(Row::of).toList(),
                cockpit.sellers().stream().map(Row::of).toList(),
                cockpit.workingDaysLeft());
    }
}
