package io.yunchou.platform.dated;

import io.yunchou.platform.transfer.RowProblems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Settles the days of rows of one file against each other. */
public final class DatedRows {
    private DatedRows() {}

    /**
     * A row without an end ends where the subject's next row starts, as price lists and personnel files mean it. A row
     * that starts before the one before it has ended is bad.
     *
     * @return the good rows, each subject's by start
     */
    public static <R extends DatedRow<R>> List<R> settled(Collection<R> rows, RowProblems problems) {
        Map<String, List<R>> bySubject = new LinkedHashMap<>();
        rows.forEach(row -> bySubject
                .computeIfAbsent(row.subject(), subject -> new ArrayList<>())
                .add(row));
        List<R> settled = new ArrayList<>();
        bySubject.values().forEach(own -> settled.addAll(settledOfOne(own, problems)));
        return settled;
    }

    private static <R extends DatedRow<R>> List<R> settledOfOne(List<R> rows, RowProblems problems) {
        rows.sort(Comparator.comparing((R row) -> row.span().start()).thenComparing(DatedRow::number));
        List<R> good = new ArrayList<>();
        for (R row : rows) {
            if (good.isEmpty()) {
                good.add(row);
                continue;
            }
            R before = good.removeLast();
            R ended = endedBy(before, row);
            good.add(ended);
            if (overlap(ended, row)) {
                refuse(ended, row, problems);
            } else {
                good.add(row);
            }
        }
        return good;
    }

    private static <R extends DatedRow<R>> R endedBy(R before, R next) {
        LocalDate start = next.span().start();
        boolean open =
                before.span().end() == null && start.isAfter(before.span().start());
        return open ? before.over(before.span().until(start)) : before;
    }

    private static <R extends DatedRow<R>> boolean overlap(R before, R next) {
        LocalDate end = before.span().end();
        return end == null || next.span().start().isBefore(end);
    }

    private static <R extends DatedRow<R>> void refuse(R before, R row, RowProblems problems) {
        LocalDate end = before.span().end();
        String expected = end == null
                ? "another day than row %d".formatted(before.number())
                : "%s or later, where row %d ends".formatted(end, before.number());
        problems.problem(row.number(), FileSpan.START, row.span().start().toString(), "overlaps-row", expected);
    }
}
